// Small enough to come with every page; what a button opens is loaded when it is pressed.
import './save-buttons.ts';
import './take-away.ts';
