/** What clients of a practice service say on most days: exposure, anger, grief, sleep, panic, children, pain, sport, games, cooking, work. */
import { raisesNoAlarm } from "./testing/heard.ts";

raisesNoAlarm(
  "ordinary talk in English",
  `
    this practice is killing me
    my feet are killing me
    killing time before work
    kill time
    i could kill for a coffee
    that joke killed me
    my boss is going to kill me
    my wife is gonna kill me when she sees the bill
    my mom said shes gonna kill me lol
    killed my presentation today
    i killed it at the gym
    been killing myself to finish this project
    im dying to see the show
    died laughing
    i was dying of laughter
    dead serious
    dead end job
    the deadline is tuesday
    deadlifts today
    my phone is dead
    battery died
    the plant died
    my grandma died last month
    my dad passed away and its hard
    my brother killed himself last year
    my friend died by suicide
    i lost my cousin to suicide
    my uncle committed suicide when i was a kid
    scared of dying
    afraid i will die on the plane
    thought i was going to die during the panic attack
    felt like i was dying but did the breathing
    i worry about my kids dying
    health anxiety, convinced im dying of cancer
    pictured my dad dying for the exposure
    exposure was writing about death
    im not suicidal
    no im not suicidal, just tired
    i dont want to die
    i dont want to kill myself
    not thinking about suicide
    no thoughts of suicide or self harm
    no suicidal thoughts this week
    no urges to cut
    havent cut in 3 months
    6 months clean today
    90 days no self harm
    i used to cut but not anymore
    i used to be suicidal, im better now
    didnt cut last night, held ice instead
    i tried to kill myself when i was 15, im ok now
    suicidal thoughts are gone
    watched suicide squad
    coach made us run suicides
    suicide prevention training at work
    political suicide
    cut my finger chopping onions
    cut myself on a can
    burned my hand on the stove
    burned myself cooking dinner
    hurt my knee playing soccer
    hurt myself at the gym
    hit my head on the cabinet
    cutting back on sugar
    cut my hair
    cutting class
    i cut carbs
    cut the grass
    im hanging in there
    hanging out with friends tonight
    jumped rope
    jumped in the pool
    jumping on a call
    going to jump in the shower
    shoot me an email
    shot some hoops
    photo shoot was fun
    flu shot
    shot down my idea
    burnt out at work
    burned the toast
    choked up talking about my dad
    choked on my water
    bleeding money this month
    nose bleed
    gave blood today
    took my pills on time
    took all my meds this week
    need to pick up my prescription
    forgot to take my pills
    took two advil for my headache
    took a sleeping pill and slept great
    took too much time
    took on too much at work
    ate too many cookies
    drowning in emails
    drowning in laundry
    i give up on this worksheet
    i cant do this exercise anymore
    cant do this worksheet anymore its too long
    i cant do mornings anymore
    i cant take it anymore with this boss
    im done with the exercise
    im done
    done
    i quit smoking
    i want to stop the practice
    i want to end the reminders
    can we end the session early
    i dont want to do it
    i dont want to be here at work today
    i dont want to live in this apartment anymore
    i wont be here next week, im in mexico
    wont be here tomorrow
    whats the point of the breathing
    what is the point of journaling
    i want to sleep all day
    want to sleep
    i want to disappear into a book
    wanted the ground to swallow me
    i felt like a burden asking for help but did it anyway
    he hit me up on instagram
    my sister hit me with a pillow lol
    my toddler hits me when hes mad
    my 3 year old bit me during time out
    my cat scratched me
    my dog bit me
    my boss yelled at me
    he beat me at chess
    she beat me to it
    that hit me hard
    it hit me that im lonely
    song hits me every time
    my dad used to hit me when i was little
    he touched my heart
    my ex hurt me with his words
    my husband and i fought but no yelling
    scared of my boss
    afraid of the dark
    scared to go to the store
    i dont feel safe driving yet
    afraid of him leaving me
    i want to kill the weeds in the garden
    i could kill him lol
    wanted to strangle my brother haha
    i wanted to yell at my kid but walked away
    i hit my brother with a snowball
    i beat my son at mario kart
    punched the pillow like you said
    hit the punching bag for anger work
    shot the final boss, died 12 times
    killed 20 zombies in the game
    the character kills himself at the end
    movie about a guy who wants to die, heavy
    true crime podcast about murder
    i died in the game again
    killed the vibe
    kill the lights
    my code kills the process
    i have chest tightness when anxious
    panic attack, chest pain, but it passed
    couldnt breathe during the exposure then it went down
    heart was pounding and i stayed
    ran 5 kms this morning
    ran 10 kms
    the suspense is killing me
    sleep like the dead
    drop dead gorgeous
    over my dead body
    rather die than do public speaking
    so embarrassed i could die
    wanted to die of embarrassment
    i was so tired i could die
    hungover and feel like death
    dyed my hair
    i want to dye my hair
    goodbye letter to my dad was hard to write
    said goodbye to my mom at the airport
    bye thanks for everything see you thursday
    i wrote a goodbye letter to alcohol
    what a pain in the neck
    i stabbed my toe
    backstabbed by a friend
    gun range with my dad
    water gun fight with the kids
    took the bridge home, exposure number 3
    drove over the bridge for my exposure
    stood on the balcony for the heights exposure
    held a knife while cooking for my exposure, anxiety 6 to 3
    took the bus and sat by the window
    wrote about the accident for my trauma homework
    life is hard but im ok
    i hate mondays
    im tired
    so tired of this snow
    im exhausted
    cant sleep
    i cant believe i did it
    i cant make it tonight
    cant make it thursday
    i failed the test and cried
    i miss my mom
    i feel alone
    it was heavy but i did it
    i screamed into a pillow
    i suck at this
    my life is a joke haha
    end of the day i was calm
    ended things with my boyfriend
    i want to end it with him
    ended my lease
    take my life back
    taking my life in a new direction
    the heat will kill us
    what doesnt kill you makes you stronger
    if looks could kill
    over it
    i need out of this job
    i need a break
    my kids are driving me up the wall
    crying a lot after the session
    grief group tonight
    talked about death in class
    read a book about grief
    watched a documentary on suicide
    my friend works at a suicide hotline
    is this thing alive
    did the exposure, rode the elevator 5 times, anxiety dropped from 9 to 4
    exposure went ok i touched the doorknob and didnt wash
    stood on the bridge for my heights exposure, legs were shaking
    drove on the highway like we planned
    held the kitchen knife for 2 min like the plan says
    imagined my husband getting in a crash for the exposure, cried
    wrote the worst case script about getting sick and dying
    read the script out loud, felt sick, then bored
    i punched a pillow instead of yelling
    anger log: boss took credit, wanted to scream, took a walk
    i was so mad i could spit
    wanted to throw my phone but did the breathing
    almost lost it with my kid but used the pause
    my son hit his sister and i stayed calm
    my daughter bit me at bedtime, used time out
    the baby kicked me all night
    kids are killing me today lol
    my husband kills me with his dad jokes
    cried at moms grave, it helped
    its been a year since dad died
    wrote a letter to my brother who passed
    i miss my dog so much, she died in march
    grief comes in waves
    went to the funeral, did the grounding
    my friend took her own life in college, anniversary is hard
    lost my son to an overdose 2 years ago
    couldnt sleep til 3 am
    slept like a rock
    i just want to sleep
    sleep log: 5 hrs
    i dont want to get up for work
    hate waking up early
    woke up with a panic attack and thought i was having a heart attack, it passed
    heart racing, couldnt breathe, rode it out
    felt like i was gonna pass out in the store
    was sure i was dying but it was just anxiety
    chest got tight during the exercise, stayed with it
    my back is killing me today so i only did half
    pain was a 7, did the stretches anyway
    knee pain is brutal
    i cant take the stairs anymore with this knee
    the pain shoots down my leg
    migraine all day, couldnt do it
    took my pain meds and rested
    had to cut the walk short
    cut caffeine after noon
    cut my screen time
    shot a 92 at golf
    we got killed 5-0 in soccer
    got crushed by the other team
    coach is going to murder us at practice
    our team died in the second half
    i hit a home run
    ran til my legs were dead
    leg day killed me
    died to the same boss all night
    my raid group wiped, used my breathing
    got a headshot and felt calm
    i main a sniper
    shooting free throws helps me calm down
    burned the rice but laughed about it
    sliced my thumb cutting an avocado
    grabbed the hot pan, ouch
    cooking dinner was my self care
    the cake was to die for
    my boss is a pain
    deadline moved, im screwed
    presentation went great, killed it
    work is eating me alive
    im drowning in paperwork
    i got roasted in the meeting
    i hate this job so much
    quit my job today
    my manager shot down my idea
    i got fired and told my wife
    fighting with my husband but we used the I statements
    my ex texted me, didnt reply
    he yelled at me and i left the room
    my mom criticizes me nonstop
    i told my dad how i feel
    afraid of confrontation with my sister
    scared my boyfriend will leave me
    worried i hurt her feelings
    afraid of hurting my moms feelings by saying no
    felt guilty like im a bad mom
    what if everyone hates me
    i feel like giving up on dating
    i gave up sugar
    giving up on this app
    this practice isnt for me
    cant do 10 min, can we do 5
    can't do tuesdays anymore
    im so over these texts
    whats the point of writing it down
    i dont see the point of this one
    done with school finally
    finally done with my shift
    i want to stop biting my nails
    picked my cuticles til they bled a little, used the fidget
    pulled out some hair again, tracked it
    craving a drink but called my sponsor
    9 months sober
    no cravings today
    i havent hurt myself in a year
    two years since my last attempt and im grateful
    no suicidal thoughts, mood 6
    not suicidal, just sad
    dont worry im not going to hurt myself
    i'm safe, no plan no intent
    i dont want to die i just want a break from work
    i used to think about dying every day, not now
    proud that i didnt cut when she left
    i was suicidal in college, so this weeks calm feels huge
    the movie had a suicide scene and i had to pause it
    reading a memoir about an abusive dad
    listening to a murder podcast while cleaning
    the killer in the show freaked me out
    that song i will die for you was playing
    halloween skeletons everywhere lol dead inside
    this weather is murder
    i would kill for 8 hours of sleep
    dont kill me but i forgot again
    my wifes going to kill me i forgot the milk
    i nearly died when he called on me
    died of embarrassment in class
    my alarm didnt go off
    the plant finally died rip
    my computer died mid session
    dead battery so no walk
    hit snooze 4 times
    hit a deer on the way home, shaken up
    hit the gym
    the news about the shooting upset me
    there was a shooting in my city and im anxious
    afraid to go to the mall after the news
    got my blood drawn without fainting!
    saw blood at the clinic and used applied tension
    needle exposure: looked at the syringe for 1 min
    spider exposure, held the jar
    choking fear exposure: ate a cracker
    swallowed my vitamins without gagging
    took my first dose of zoloft
    im out of my meds till friday
    i doubled my reps
    elevator exposure done, 3 floors, heart was racing
    touched the bathroom floor and ate a cracker without washing
    sat with the thought of my plane crashing for 10 min
    exposure: said out loud my dad could die, cried, then ok
    watched a video of vomiting for my phobia, anxiety 80 to 40
    stayed in the crowd even though i felt i might faint
    let the intrusive thought be there and kept cooking
    used opposite action when i was furious
    took 3 breaths before answering my teenager
    walked out of the room instead of screaming
    my ex pushes my buttons but i stayed calm
    anger went from 8 to 5 after the cold water
    slammed the door then apologized
    threw a pillow at the wall, felt silly
    i yelled at the driver who cut me off
    someone cut me off in traffic and i didnt chase them
    cried looking at moms picture
    miss my brother, he died in a crash 4 years ago
    visited grandpas grave, left flowers
    first birthday without my husband
    dreamed about my dead dad again, woke up sad but warm
    my cat died and the house is quiet
    grief group was heavy
    wrote to my stillborn son, it helped
    in bed by 11, up at 6
    couldnt fall asleep, mind racing
    woke up 4 times
    slept in, felt guilty
    dead asleep by 9
    nap killed my night sleep
    no phone in bed worked
    panic on the train, got off one stop early
    chest felt tight, did the paced breathing
    dizzy and sweaty but stayed in the store
    thought i was having a stroke, it was panic
    i told myself this feeling wont kill me
    told myself i wont die from anxiety
    felt like i couldnt breathe in the mask
    my toddler had 3 meltdowns today
    son called me stupid, i took a breath
    daughter refused shoes for 20 min lol kill me
    the kids fought and someone got bit
    used the sticker chart
    my baby bit me while nursing ouch
    my teen slammed the door and said she hates me
    knee is shot
    back pain killed my plans
    shooting pain down my leg so i did half
    fibro flare, everything hurts
    headache pounding
    cant lift my kid anymore w this back
    took an extra tylenol for the migraine like the doc said
    physical therapy hurts but helps
    we lost 3-1, i missed the penalty
    coach benched me, wanted to disappear
    sprained my ankle at practice
    got hit by a pitch, im ok
    took an elbow to the face at bball
    murdered my 5k time
    shot 18 holes
    my legs are dead after squats
    boxing class felt great, punched a lot
    died on level 3 like ten times
    the zombies got me again
    killed the dragon finally
    my squad wiped, stayed chill
    clutched a 1v3 and didnt rage
    burned the garlic
    knife slipped, tiny cut, band aid
    made soup, chopped veggies mindfully
    grease burn on my wrist from bacon
    boss dumped 3 projects on me
    i could scream at this inbox
    work is a dumpster fire
    presentation bombed, survived
    they cut my hours
    fired a guy today and felt terrible
    im buried in work
    deadline killed my evening
    my job is sucking the life out of me
    got thru the review alive lol
    afraid theyll fire me
    quit my job and feel free
    date went badly, wanted to crawl under the table
    broke up with him, it was time
    ended it with my girlfriend
    hes out of my life for good
    he hurt me with what he said
    argued with my wife about money
    my mother in law is a lot
    partner forgot my birthday, told him how i felt
    had the thought that im a burden, labeled it
    noticed the 'i cant do this' thought
    thought: everyone thinks im dumb
    not a great day but im safe
    safe and ok, just tired
    no si no sh this week
    no thoughts of dying just sad
    i dont feel suicidal, i feel lonely
    havent self harmed since may
    110 days clean!
    used ice instead of cutting and it worked
    i wanted to drink but called my sponsor
    was hospitalized for an attempt in 2015, proud of where i am now
    my dad attempted when i was a kid, wrote about it
    my cousin overdosed and died last summer, funeral was hard
    watched 13 reasons why and had to stop
    true crime before bed is a bad idea
    horror movie night, so much blood lol
    read about a shooting and turned off the news
    song lyrics about death got me thinking about grandma
    halloween decor: skeletons and tombstones
    this heat is murder
    so hungry i could die
    im dying of boredom in this waiting room
    you guys are killing it
    bro i died 😂
    dead 😂😂
    nearly killed the plant you gave me
    the wifi died
    car battery died on the freeway
    my laptop killed itself
    shoot, forgot again
    shoot me a reminder
    ill take a stab at it
    jumped right in
    hung out at the pool
    cut it short at 5 min
    did my ladder step: ordered coffee and made eye contact
    exposure today was the parking garage, top level
    drank from the same cup as my kid, no washing
    left the oven unchecked and went to work
    said the scary word out loud 50 times till it got boring
    looked at photos of snakes, 6 to 2
    drove past the crash site with my sister
    sat alone at a restaurant and didnt die of shame
    pictured myself failing the exam
    practiced dropping the anchor when the thought came
    thought came that i could hurt my baby, let it float by like we practiced
    anger was a 9, took a lap, came back at 4
    didnt punch the wall this time!!
    wanted to key his car lol but breathed
    screamed in my car instead of at my wife
    i told my brother he hurt me
    my husband and i did the time out signal
    kid threw a fork at my head, used planned ignoring
    my five year old says she hates me
    toddler slapped me and i stayed boring
    my teen said im killing her social life
    got bit at daycare pickup
    my son got suspended for fighting
    cried at the cemetery then got tacos
    its 2 years since my mom took her life
    i talked to my dad's picture
    my friend died of an overdose in june, still hurts
    put our dog down today
    widow group potluck
    holidays without my son are brutal
    read the eulogy again
    insomnia is back
    slept 3 hrs, zombie today
    woke up gasping, it was a dream
    didnt want to get out of bed but did
    tired to the bone
    i crashed on the couch
    panic at work, hid in the stairwell, came back
    my heart felt like it would explode
    felt unreal for an hour, grounded w ice
    told myself its not a heart attack
    scared ill faint in church
    im afraid something bad will happen to my kids
    scared to death of the mri
    what if the plane goes down
    my hip is killing me
    burning pain in my foot all night
    surgery scar itches
    cant stand for more than 10 min
    pain doc cut my dose
    took my gabapentin at 9
    too many meds make me foggy
    forgot if i took my pills so i skipped
    bloodwork tomorrow
    shot in the knee, cortisone, helped
    lost in overtime, gutted
    got tackled hard, bruised ribs
    blew out my knee
    we got slaughtered
    smashed my pr
    my lungs were burning
    deadlifts then dead asleep
    beat my dad at chess
    got killed in fortnite by a 9 year old
    speedrun died at the last jump
    muted the guy telling me to kys in game and moved on
    bit my tongue in the meeting
    chopped my finger w the onion, 2 stitches
    burnt the cookies
    sauce exploded everywhere looked like blood
    my smoker is my therapy
    got chewed out by my boss
    layoffs today, so many goodbyes
    i may murder this printer
    client is a nightmare
    working myself to death this week
    overworked, dying for friday
    my shift almost broke me
    told my boss no and lived
    i survived the presentation
    im going to lose it if one more email comes
    cant do overtime anymore
    cant do 6am anymore, make it 7
    i cant keep doing mornings
    dont want to do the breathing one anymore
    over these check ins
    whats the point of rating it
    is there a point to this one
    i give up on gratitude lists
    done with dating apps
    broke up, ugly cried, alive
    my ex is seeing someone
    she cheated and im crushed
    roommate is driving me insane
    he scared the crap out of me jumping out
    my landlord threatened to raise rent
    my sister threatened to tell mom
    neighbors fighting again, called it in
    saw a guy get hit by a car, shaking
    there was blood on the sidewalk and i got queasy
    watched the news, another shooting, turned it off
    funeral for a coworker
    felt like a burden for calling my friend but she was glad
    i was suicidal as a teen and wrote my younger self a letter
    8 months since i last cut
    urge came, i surfed it, it passed
    no urges, no plans, just tired
    im safe tonight
    not in danger just sad
    i dont want to die i want to rest
    used to drink myself to sleep, 2 years sober
    doc asked about suicidal thoughts, i said no
    my daughter did a report on suicide prevention
    suicide hotline number is on my fridge from group, all good
    listened to a sad song and danced
    that joke slayed me
    this dog is killing me with the zoomies
    im deceased lol
    rip my diet
    stick a fork in me im done
    hit the sack early
    hit up my sister for lunch
    cut to the chase, i did it
    took a shot at journaling
    exposure to blood video, sat with it 10 min
    imagined the worst case with my health and let it be
    got on the plane and told myself turbulence wont kill me
    walked by the knife block and didnt hide them
    thought of pushing someone came up, i let it pass
    anger: cussed at the traffic, then breathed
    i wanted to hit him but i left
    i wanted to smash my phone
    almost yelled, took 5
    missing my wife today, one year
    dad's been gone 3 months
    dreamt about my ex dying, weird
    grieving my mom, cried in the shower
    cant sleep again, brain wont quit
    woke at 4 w dread
    rough night, kid was sick
    panic in line at costco
    heart attack scare was just anxiety per the er
    throat felt tight but i kept breathing
    my kid said he wants to run away
    my son said hes gonna die if he doesnt get fortnite lol
    daughter cut her own bangs
    my kid scraped his knee, lots of blood, i stayed calm
    toddler hit me with a block
    pain is a 6, paced myself
    sciatica is killing me
    took my evening pills
    new meds make me sleepy
    doc doubled my dose
    flu kicked my butt
    we beat the rivals
    got beat 4-0
    i suck at golf
    tore my acl
    died to the final boss 20 times
    my character can't die, its boring
    gg we got destroyed
    cut corn off the cob for dinner
    chopping onions makes me cry
    burned my finger on the kettle
    my souffle died
    work killed me today
    my boss is on a war path
    im dead after that shift
    if this meeting doesnt end i will scream
    fired off an angry email, regretted it
    my coworker stabbed me in the back
    got stuck on the bridge in traffic, did my breathing
    drove in the rain without panicking
    i cut my mom out of my life
    ended a 10 year friendship
    i hate how i look
    i feel like a bad mom
    thought i cant go on like this w the schedule
    i cant live without my planner
    living with anxiety is hard
    i want my life back
    i want to live more
    im trying to live in the moment
    life is ok
    its a living
    not worth the fight
    not worth it
    its not worth the money
    tired of this app
    sick of winter
    im over the breathing thing
    wish i was sleeping
    wish i could take a nap
    never felt more alive
    glad i woke up early
    i hope i wake up on time
    bed was too comfy
    no one came to group
    nobody texted back
    no one likes my cooking lol
    everyone is mad at me
    my family doesnt get it
    i feel left out
    i feel like the odd one out
    i disappeared into my book
    hid from my kids in the pantry
    i want to vanish to hawaii
    the ground couldnt swallow me fast enough
    shot down in the meeting
    nearly choked on my gum
    hang glider lesson saturday
    jumped on the trampoline w the kids
    slit in my jeans, embarrassing
    overdid the overtime
    my meds ran out
    dropped my pills down the sink
    suicide awareness ribbon on my bag
    my brothers birthday, he died by suicide in 2018
    self care night
    no self harm, no drinking, 30 days
    have not thought about dying once this week
    i dont feel like hurting myself anymore
    im not gonna hurt myself i just need to vent
    exposure: left the house without checking locks
    stood near the edge of the trail, heights practice
    let my hands stay dirty an hour
    raw chicken exposure done
    faced the dog next door
    asked for a raise lol shaking
    practiced saying no to my mom
    the urge to text my ex passed
    urge to binge, called a friend
    rode out the craving
    was irritated with my kids, took space
    nearly threw the remote
    yelled then repaired with my son
    set a limit with my dad and he hung up
    my ex hit me with another lawsuit
    kid hit puberty and its chaos
    baby wont stop crying, put him down safe and breathed
    the baby pulled my hair ouch
    my daughter scratched me getting out of the bath
    wrestled with the boys and bruised my shin
    crying spell at the store, song from the funeral
    her birthday would be today
    scattering his ashes saturday
    it hit me hes never coming back
    dead flowers still on the table, cleaned them
    had a dream my wife was alive
    insomnia night 3
    lying awake thinking about money
    dreaded bed
    too wired to sleep
    woke up choking on reflux
    heart skipped a beat, didnt google it
    my chest hurts from pushups
    convinced its a tumor, postponed the googling
    hospital smell set me off
    panic in the shower
    felt trapped on the subway
    it felt like i couldnt get out
    knees screaming
    hands ache, wrote one line
    flare up, rested
    stretched 5 min, back is less angry
    pain made me snap at everyone
    cortisone shot tomorrow
    need to cut down the pain pills with my doctor
    forgot a dose
    took my dose late
    pharmacy shorted me pills
    won 2-1 in stoppage time
    choked on the last putt
    shot my best round
    we got smoked
    pulled a hammy
    killed legs today
    broke my racket, not proud
    hit the wall at mile 20
    knocked out of the tournament
    cant aim in this game
    died in lava again
    my squad carried me
    bought the dlc, no regrets
    burned the pancakes
    sharp knife, new cutting board, happy
    pressure cooker scared me
    cut the cake
    my cast iron is life
    budget meeting from hell
    they axed my project
    my boss breathes down my neck
    worked a double, toast
    coworker is dead weight
    slaving over this report
    i need a vacation or a lobotomy
    quiet quitting lol
    gonna scream
    im so done with people
    people are exhausting
    i cant with my family
    hate that song
    hate waking up in the dark
    dont want to adult today
    want to live by the ocean
    want to move far away
    wish i could start over
    wish i could skip this week
    not where i want to be in life
    feeling stuck
    feeling low but okay
    meh
    nobody rsvpd
    felt invisible at dinner
    left without saying goodbye
    said goodbye to my old house
    goodbye 2024
    last day at my job today!
    final session next week
    end of an era
    see you thursday
    rest in peace grandma
    she fought cancer till the end
    my dad wants to be cremated
    talked about wills with my parents
    signed up to be an organ donor
    cpr class, pretended to save a life
    lifeguard training
    fire drill at school
    someone pulled the fire alarm
    my car got hit
    deer jumped in front of my car
    train was late
    bus driver yelled at me
    crossed the street without checking 5 times
    stayed on the balcony 10 min
    practice felt like death but i did it
    died a little inside during karaoke
    he killed my buzz
    mom killed us with guilt lol
    im going to die of heat
    my knees are dying
    the dying houseplant is a metaphor
    cut the crap, told him no
    cut off my sister mid sentence, apologized
    hit my goal
    hit with a migraine
    beat by noon
    shot at love
    strangled by ties at work lol
    suffocating in this apartment
    choking on deadlines
    bleeding red ink
    stabbed in the wallet by rent
    hung up my hat
    off the hook
    jump to it
    jumped the gun
    pull the plug on the project
    burn notice marathon
    burn out
    scarred from dating
    i hurt today, back again
    sore from hurting my hamstring
    abused the coffee machine
    overdosed on lasagna
    pill bug in the garden
    bottle of wine with my sister
    gun shy about dating
    knife to a gunfight at work
    rope me in
    gone fishing
    gone by 5
    be gone anxiety lol
    not here today, at my moms
    not around tomorrow
    wont be home
    leaving town
    left the world of dating
    end credits
    the end of my shift
    ending on a good note
    last words of the session were kind
    final answer: 7
    goodbye stress
    so long summer
    rip to my streak
    lost a patient today, hard shift
    my client died, i work hospice
    coded a patient and we lost him
    talked a kid off the monkey bars
    my students wrote about grief
    school lockdown drill scared my son
    tonight is the night! going on my first date
    see you on the other side of finals lol
    8 months self harm free
    i would die for those tacos
    intrusive thought about germs killing my family, didnt wash
    bled through my bandage after the blood draw but nurse fixed it
    i wrote my will with the lawyer, adulting
    burned my wrist taking out cookies
    in recovery from self harm, proud of it
    gun to my head i couldnt tell you my number
    i wont make it tonight, kid is sick
    this app is suicide for my phone battery lol
    ready to go home, long day
    i wont be here thursday im going to my sisters
    this is my last message for today
    my last text didnt send
    i feel like a burden when i ask for help with groceries
    i was hurting myself in spring but not anymore
    my dad tried to take his life when i was 9
    thought about death a lot since the wake
    doubt ill make it that far into the chapter
    grabbed my bat and gloves, heading to his house
    she came at me with a hug
    her brother beats her at cards
    her dad beats her at tennis
    my son wants to disappear into his game
    cant do this anymore, its boring, could we switch to another excersise
  `,
);

raisesNoAlarm(
  "ordinary talk in Spanish",
  `
    me muero de hambre
    me muero de risa
    me muero de sueño
    muerta de cansancio
    estoy muerta, mucho trabajo
    me morí de la pena
    casi me muero del susto
    se murió mi perro
    se murió mi abuela
    murió mi tío
    mi primo se suicidó el año pasado
    mi hermano se mató hace dos años
    tengo miedo de morir
    me da miedo morirme
    pensé que me iba a morir, fue ataque de pánico
    sentí que me moría pero respiré
    no me quiero morir
    no quiero morirme
    no pienso en matarme
    no tengo pensamientos suicidas
    ya no tengo ganas de morirme
    ya no pienso en suicidarme
    nunca he pensado en suicidarme
    llevo 3 meses sin cortarme
    no me he cortado
    ya no me corto
    antes me cortaba, ya no
    me corté el pelo
    me corté las uñas
    me corté con un papel
    me corté cocinando
    me corté rasurándome
    se cortó la llamada
    me quemé con la plancha
    me quemé con el café
    me lastimé jugando fut
    me golpeé la cabeza con la puerta
    me pegué en la rodilla
    me pegó el sol
    me pegó la ansiedad
    me pegó duro la noticia
    me pega mucho la tristeza en navidad
    me pega el frio
    mi mamá me va a matar si llego tarde
    mi jefe me va a matar
    el trabajo me está matando
    me mata la espalda
    me está matando el dolor de cabeza
    estoy matando el tiempo
    matar dos pájaros de un tiro
    lo mato jaja
    quería matar a mi hermano jaja se comió todo
    me mato trabajando
    me maté estudiando
    escuadrón suicida estuvo buena
    ya no aguanto el calor
    ya no aguanto la tarea
    ya no puedo con el trabajo
    ya no puedo los lunes
    ya no puedo a las 7
    ya no puedo ir a esa hora
    no puedo mas con este ejercicio
    ya no quiero trabajar
    ya no quiero vivir en esta casa
    ya no quiero los mensajes
    quiero dormir todo el día
    quiero desaparecer de la oficina
    que me trague la tierra
    me toca el jueves
    me tocó trabajar
    mi jefe abusa de mi tiempo
    me obligo a salir a caminar
    me tiré en la cama
    me quiero tirar en el sofá
    colgué el teléfono
    carga de trabajo
    mucha carga mental
    tomé mi pastilla
    me tomé las pastillas de la mañana
    tomé todas mis medicinas esta semana
    sobredosis de azucar
    me duele la espalda
    me duele el pecho cuando me da ansiedad
    me salió sangre de la nariz
    hice la exposición de imaginar la muerte de mi mamá
    en la pelicula se mata al final
    mi niño de 3 años me pegó en el berrinche
    mi gato me arañó
    me tocó el corazón
    le grité a mi hijo y pedí perdón
    me enojé mucho y respiré
    extraño a mi papá
    lloré mucho
    estoy triste
    estoy harta del tráfico
    me siento cansada
    me tembló la mano pero lo hice
    ya no puedo mas con mi jefe
    me dio un ataque de risa
    me voy de este trabajo
    me despido, nos vemos el jueves
    gracias por todo
    adios
    buenas noches
    me rindo con el diario
    no le veo sentido al ejercicio
    para qué sirve esta tarea
    no me deja dormir el ruido
    mi mamá no me deja salir el viernes
    tengo miedo de perder mi trabajo
    tengo miedo de manejar
    hice la exposición del elevador y bajó la ansiedad
    toqué la manija y no me lavé las manos
    me paré en el balcón 5 minutos, me temblaban las piernas
    escribí la carta a mi papá que murió
    hoy cumple un año de muerto mi abuelo
    lloré en el panteón pero me sentí acompañada
    me enojé con mi hijo y conté hasta diez
    quería gritar pero me salí a caminar
    mi niña me mordió y no grité
    mis hijos me tienen loca
    dormí 5 horas
    no pude dormir nada
    ya me quiero dormir
    me duele la cintura, hice la mitad
    el dolor estuvo en 8
    me mata la rodilla
    me corté poquito picando tomate
    se me quemó el arroz
    me quemé la lengua
    ganamos el partido
    nos mataron 4 a 0
    me pegaron con el balón
    perdí en el juego otra vez
    mi jefa me regañó y respiré
    mucha chamba, estoy muerta
    el tráfico me mata
    no me quiero levantar
    hoy no quiero hacer nada
    ya no quiero ir al trabajo
    ya no quiero seguir con el diario
    no aguanto los zapatos
    sentí que me daba un infarto pero era ansiedad
    pensé que me iba a desmayar
    el corazón se me salía
    me da miedo que se muera mi mamá
    no tengo ganas de hacer la tarea
    no quiero lastimar a nadie con mis palabras
    me dio pena, quería que me tragara la tierra
    mi suegra me va a matar si no voy
    mi marido se enojó pero hablamos bien
    mi hermana me pegó un susto
    me pegó el bajón en la tarde
    llevo un año limpio
    no, no he pensado en hacerme daño
    no me quiero morir, solo estoy cansada
    hoy pude decir que no
    vi una serie de asesinos
    extraño mucho a mi hijo
    me tomé la pastilla de la presión
    subí el elevador 3 pisos, sudé pero lo hice
    toqué la basura y no me lavé
    imaginé que se moría mi mamá como tarea, lloré
    dejé que el pensamiento pasara
    respiré antes de contestarle a mi hija
    me salí del cuarto en vez de gritar
    le grité al del carro y me arrepentí
    se me metió un carro y no dije nada
    extraño a mi hermano que murió
    fui a dejar flores a mi papá
    soñé con mi mamá difunta
    murió mi gatita
    dormí de corrido
    no pegué el ojo
    me desperté cuatro veces
    caí muerta en la cama
    sentí que me ahogaba en el metro pero me quedé
    me dio taquicardia y esperé
    pensé que era un infarto y era ansiedad
    mi niña hizo berrinche, mátenme jaja
    mi hijo me mordió dormido
    me duele la ciática y no pude
    la rodilla me está matando otra vez
    me tomé un paracetamol
    perdimos en penales, quería desaparecer
    me torcí el tobillo
    me mataron en el juego otra vez
    quemé las tortillas
    me corté tantito con el pelador
    me salpicó el aceite
    el jefe me va a colgar si no entrego
    mi trabajo me chupa la vida
    me recortaron horas
    corté con él, ya era hora
    me lastimó lo que me dijo mi mamá
    discutí con mi esposo por dinero
    no he tenido ganas de hacerme daño
    hoy cumplo 60 días sin cortarme
    antes me quería morir, ahora estoy mejor
    estoy a salvo, solo cansada
    vi una serie de narcos
    me muero de aburrimiento
    casi mato la planta
    se murió el internet
    me muero de calor
    ya no aguanto los mosquitos
    ya no puedo con las juntas
    pedí mi café viendo a los ojos
    me subí al segundo piso del estacionamiento
    no revisé la estufa
    repetí la palabra hasta que me aburrió
    imaginé que reprobaba
    dejé pasar la idea como nube
    no le pegué a la pared esta vez
    grité en el carro yo sola
    mi hijo me aventó el tenedor y respiré
    mi niña dice que me odia
    lloré en el panteón
    dos años de que mi mamá se quitó la vida
    mi amigo murió de sobredosis en junio
    dormimos al perro hoy
    volvió el insomnio
    tres horas de sueño, parezco muerta
    no me quería levantar pero lo hice
    pánico en la chamba, me metí al baño y regresé
    sentí que el corazón me explotaba
    me da miedo desmayarme en misa
    miedo de que le pase algo a mis hijos
    la cadera me mata
    me bajaron la dosis
    se me olvidó si tomé la pastilla
    mañana me sacan sangre
    perdimos en tiempos extras
    me golpeé las costillas jugando
    mi papá me ganó en ajedrez
    me mataron en el fortnite
    me mordí la lengua en la junta
    me rebané el dedo con la cebolla
    se me quemaron las galletas
    me regañó mi jefe bien feo
    me estoy matando en la chamba esta semana
    muerto de sueño
    dije que no y sobreviví
    ya no puedo a las 6, mejor a las 7
    ya no quiero hacer la respiración
    para qué califico esto
    terminamos, lloré feo
    mi ex anda con otra
    la vecina pelea mucho
    vi un choque y me puse mal
    llevo 8 meses sin cortarme
    no hay plan ni ganas, solo cansancio
    no quiero morirme, quiero descansar
    mi doctora preguntó si pensaba en suicidarme y dije que no
    salí sin revisar la puerta
    me quedé cerca del barandal, práctica de alturas
    le dije que no a mi mamá
    me aguanté las ganas de escribirle
    grité y luego le pedí perdón a mi hijo
    el bebé me jaló el pelo
    cumpleaños de mi papá que en paz descanse
    tercera noche sin dormir
    pensé que era un tumor y no busqué en google
    me dieron ganas de salir corriendo
    me duelen las manos
    me toca inyección mañana
    se me pasó la dosis
    ganamos en el último minuto
    me desgarré
    me mataron en lava otra vez
    quemé los hotcakes
    partí el pastel
    mi jefe me trae cortita
    doblé turno, muerto
    qué ganas de gritar
    odio esa canción
    quiero vivir en la playa
    quisiera empezar de cero
    me siento estancada
    último día de trabajo
    nos vemos el jueves
    despedimos a mi abuela hoy
    crucé la calle sin revisar
    el camión iba lleno
    ya no tengo pensamientos de muerte, gracias a dios
    me dio un susto de muerte
    de mala muerte ese lugar
    esta semana estuvo de la muerte
    me da muerte levantarme temprano
    mi niño de 3 me pega
    mi hermana me pegó su risa
    mi hijo me pega cuando juega
    compré una cuerda para brincar
    mi hermano me pegó con la pelota
    no voy a estar el martes, voy con mi mama
    mi ultimo mensaje de hoy, hasta manana
    ultimo mensaje antes de dormir
    tome 10 de los 20 minutos
    me encerre en mi cuarto para meditar
  `,
);

raisesNoAlarm(
  "ordinary talk in both languages in one text",
  `
    esta tarea is killing me
    estoy dead de cansancio
    my jefe me va a matar jaja
    no quiero die, just tired
    hice mi practice y casi muero de risa
    me pegó bien duro la flu
    ya no aguanto this traffic
    la movie se llama suicide squad
    me morí laughing
    hoy killed it en el trabajo
    everything is pointless
    hice el breathing y bajó un poco
    mi boss me tiene hasta la madre lol
    i was muerta de cansancio
    le dije no a mi mom y no pasó nada
    se murió mi phone
    mañana hago el worksheet
    me dio un panic attack pensé que me moría
    el gym me mató today
    fui al funeral and it was hard
    mis kids me drive crazy
    hice el exposure en el mall, casi me muero de nervios
    mi coach nos va a matar mañana lol
    my hija had a berrinche y respiré
    el deadline me mató
    se murió my car en el freeway
    no ganas de hacerme daño this week
    me corté making salsa
    my abuela falleció and i miss her
    hice el exposure del garage, top level
    mi teen dice que le estoy killing su social life
    el boss me regañó pero respiré
    crucé el bridge driving
    me dio un cramp que me mataba
    lloré at the cemetery
  `,
);
