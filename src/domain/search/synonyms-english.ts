import { parseSynonyms } from './synonyms.ts';

/** English words of the social services; serves every town whose pages speak English. */
export const ENGLISH_SYNONYMS = parseSynonyms(`
elderly, old people, senior, seniors, pensioner, pensioners, older people, grandma, grandmother, grandpa, grandfather, old age
care home, nursing home, retirement home, old people's home, home for the elderly, home for seniors
home care, home help, carer, caregiver, domestic help, cleaning, cleaner, shopping for me > home care service, help at home, personal assistance, personal care
meals on wheels, food delivery, lunch delivery, hot meals > meals, lunch, food, home care service
respite, respite care, rest from caring, break from caring, look after my mother, look after my father, babysit my grandmother > respite care, carers, day centre
dementia, alzheimer, alzheimer's, memory loss, forgetful, forgets > memory loss, dementia, alzheimer
emergency button, panic button, sos button, alarm button, i might fall, fall at home > emergency care, emergency button, button
homeless, no place to sleep, nowhere to sleep, rough sleeping, sleep on the street, lost my flat, evicted, eviction, nowhere to live, no home > homeless, night shelter, shelter, housing, nowhere to live
shelter, asylum house, night shelter, hostel, overnight > shelter, night shelter, homeless
debt, debts, loan, bailiff, execution, foreclosure, bankruptcy, insolvency, cannot pay, owe money > debt, debts, debt advice
benefits, allowance, welfare, social benefits, care allowance, no money, poor, poverty > benefits, allowance, labour office, money
job, work, unemployed, unemployment, lost my job, fired, job centre, employment office > work, labour office, unemployed, out of work
lawyer, legal advice, solicitor, court, legal aid > legal, advice, citizens advice, law
food bank, free food, hungry, hunger, nothing to eat, no food > food, food bank, free food
clothes, free clothes, clothing, shoes, furniture > clothes, clothing, wardrobe
! beats me, hits me, violence, domestic violence, abuse, abused, abusive husband, my husband beats me, my partner hits me, threatened, rape, raped, stalking > violence, domestic violence, someone hurts me, victims
! suicide, kill myself, want to die, suicidal, do not want to live, end my life > suicide, crisis, do not want to live, psychological
! crisis, emergency, crisis line, helpline, hotline, someone to talk to, need to talk > crisis, line, helpline, crisis help
robbed, stolen, theft, attacked, fraud, scam, victim of crime > victim, crime, robbed
depression, depressed, anxiety, panic, burnout, mental illness, mental health, schizophrenia, psychiatrist, psychologist, therapy, therapist, sad > mental, mental health, psychiatric, psychological
alcohol, alcoholic, drinking, drinks too much, stop drinking > alcohol, addiction, drinking
drugs, drug addict, meth, heroin, needle, needles, syringe, addicted, addiction > drugs, addiction, needle exchange
gambling, gambler, slot machines, betting, casino > gambling, addiction
blind, visually impaired, cannot see, losing sight, white cane, guide dog > blind, sight, visual
deaf, hard of hearing, cannot hear, sign language, interpreter for deaf, hearing aid > deaf, hearing, sign language, interpreting
wheelchair, disabled, disability, handicapped, walker, crutches, rent a wheelchair, hospital bed > disability, aids, wheelchair, rental
autism, autistic, down syndrome, intellectual disability, special needs > autism, intellectual disability, disability, early intervention
dying, hospice, palliative, terminal, cancer, end of life > hospice, dying, palliative
died, death, funeral, grief, bereaved, bereavement, widow > death, grief, someone has died
divorce, separation, alimony, custody, marriage counselling, couple therapy > divorce, separation, family, counselling
pregnant, pregnancy, abortion, unwanted pregnancy > pregnancy, pregnant
baby, newborn, mother and baby, toddler group, playroom > baby, parents, family centre, child
foster, foster care, adoption, adopt > foster, adoption, substitute family
school, tutoring, bullying, bullied, homework > school, learning, tutoring, trouble at school
youth club, teenager, teenagers, club for young > youth, club, young people
prison, released from prison, jail, ex prisoner, probation > prison, probation, social curator
foreigner, refugee, migrant, visa, ukrainian, asylum seeker, residence permit, czech course, learn czech > foreigners, refugee, czech, abroad
doctor, nurse, nurse at home, injection, dressing, wound > nurse, health, medical, doctor
taxi, transport, drive me, ride to the doctor, lift to hospital > transport, senior transport, doctor
lonely, loneliness, alone, nobody to talk to, volunteer, volunteers, visit > loneliness, volunteer, visits, seniors club
where to turn, who can help, do not know what to do, advice, counselling, information > advice, information, counselling, citizens advice
`);
