// What any page may carry. Together they weigh less than the headers of a second request would.
import './display-settings.ts';
import './map/place-map.ts';
import './offline/offline-notice.ts';
import './open-now.ts';
import './quick-exit.ts';
