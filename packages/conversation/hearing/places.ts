/** Places people name when they say where they are, and the time zone of each. */

const eastern = "America/New_York";
const central = "America/Chicago";
const mountain = "America/Denver";
const pacific = "America/Los_Angeles";

export interface State {
  /** The zone in which most of its people live. */
  zone: string;
  /** English, Spanish and short names. */
  names: string;
  cities: string;
  /** Cities on the other side of a zone line. */
  otherZone?: readonly [zone: string, cities: string];
}

/** By postal code. */
export const states: Readonly<Record<string, State>> = {
  al: {
    zone: central,
    names: "alabama",
    cities: "birmingham, huntsville, montgomery, tuscaloosa, mobile alabama, mobile al, gulf shores",
  },
  ak: { zone: "America/Anchorage", names: "alaska", cities: "anchorage, fairbanks, juneau" },
  az: {
    zone: "America/Phoenix",
    names: "arizona",
    cities:
      "phoenix, tucson, mesa, chandler, scottsdale, gilbert, glendale az, glendale arizona, tempe, peoria az, surprise az, surprise arizona, yuma, flagstaff, sedona, goodyear, nogales, grand canyon",
  },
  ar: {
    zone: central,
    names: "arkansas",
    cities: "little rock, fayetteville ar, fayetteville arkansas, fort smith, hot springs, bentonville",
  },
  ca: {
    zone: pacific,
    names: "california, cali, so cal, socal, nor cal, norcal, bay area, central valley, silicon valley",
    cities: `los angeles, san diego, san jose, san francisco, fresno, sacramento, long beach, oakland, bakersfield, anaheim, stockton, riverside, irvine,
      santa ana, chula vista, fremont, santa clarita, san bernardino, modesto, fontana, moreno valley, oxnard, huntington beach, glendale, ontario california, ontario ca, elk grove,
      rancho cucamonga, santa rosa, oceanside, garden grove, corona, lancaster ca, palmdale, salinas, hayward, pomona, escondido, sunnyvale, torrance, pasadena, fullerton, orange county,
      thousand oaks, visalia, concord, simi valley, santa clara, vallejo, berkeley, el monte, downey, inglewood, costa mesa, san mateo, palm springs, santa barbara, monterey, santa cruz,
      napa, malibu, hollywood, compton, east la, sf, san fran, dtla, lake tahoe, tahoe, palo alto, el centro, calexico, indio, coachella, merced, tijuana border`,
  },
  co: {
    zone: mountain,
    names: "colorado",
    cities:
      "denver, colorado springs, aurora, fort collins, lakewood, thornton, arvada, pueblo, boulder, greeley, aspen, vail, breckenridge, grand junction",
  },
  ct: {
    zone: eastern,
    names: "connecticut",
    cities: "bridgeport, new haven, hartford, stamford, waterbury, norwalk",
  },
  de: { zone: eastern, names: "delaware", cities: "wilmington, dover" },
  dc: {
    zone: eastern,
    names: "washington dc, washington d c, dc, d c, district of columbia, the dmv area",
    cities: "georgetown",
  },
  fl: {
    zone: eastern,
    names: "florida, south florida, la florida",
    cities: `jacksonville, miami, tampa, orlando, st petersburg, saint petersburg, st pete, hialeah, port st lucie, tallahassee, cape coral, fort lauderdale, ft lauderdale, pembroke pines,
      hollywood florida, hollywood fl, gainesville, miramar, coral springs, palm bay, west palm beach, lakeland, clearwater, miami beach, south beach, boca raton, daytona, daytona beach, key west, the keys, florida keys,
      sarasota, naples, fort myers, ft myers, ocala, homestead, kissimmee, st augustine, disney world, disneyworld, doral`,
    otherZone: [
      central,
      "pensacola, panama city beach, panama city florida, panama city fl, destin, fort walton beach",
    ],
  },
  ga: {
    zone: eastern,
    names: "georgia",
    cities:
      "atlanta, columbus ga, columbus georgia, augusta, macon, savannah, athens ga, athens georgia, sandy springs, roswell ga, marietta, alpharetta, atl",
  },
  hi: {
    zone: "Pacific/Honolulu",
    names: "hawaii, hawai, hawaiian islands",
    cities: "honolulu, hilo, maui, kauai, oahu, waikiki, big island, kona, lahaina, pearl city",
  },
  id: {
    zone: "America/Boise",
    names: "idaho",
    cities: "boise, meridian idaho, nampa, idaho falls, twin falls, pocatello",
    otherZone: [pacific, "coeur d alene, coeur dalene, lewiston idaho, moscow idaho"],
  },
  il: {
    zone: central,
    names: "illinois",
    cities:
      "chicago, chi town, chitown, aurora il, aurora illinois, joliet, naperville, rockford, springfield il, springfield illinois, elgin, peoria, champaign, evanston, cicero, waukegan",
  },
  in: {
    zone: "America/Indiana/Indianapolis",
    names: "indiana",
    cities:
      "indianapolis, indy, fort wayne, south bend, carmel indiana, bloomington indiana, bloomington in, west lafayette",
    otherZone: [central, "evansville, gary indiana, gary in"],
  },
  ia: {
    zone: central,
    names: "iowa",
    cities: "des moines, cedar rapids, davenport, sioux city, iowa city, dubuque",
  },
  ks: {
    zone: central,
    names: "kansas",
    cities: "wichita, overland park, kansas city, topeka, olathe, lawrence kansas, kc, dodge city",
  },
  ky: {
    zone: "America/Kentucky/Louisville",
    names: "kentucky",
    cities: "louisville, lexington, covington",
    otherZone: [central, "bowling green, owensboro, paducah"],
  },
  la: {
    zone: central,
    names: "louisiana, luisiana",
    cities: "new orleans, nueva orleans, nola, baton rouge, shreveport, lafayette, lake charles, metairie",
  },
  me: { zone: eastern, names: "maine", cities: "portland maine, portland me, bangor, bar harbor" },
  md: {
    zone: eastern,
    names: "maryland",
    cities:
      "baltimore, columbia md, columbia maryland, annapolis, silver spring, bethesda, rockville, germantown, ocean city, frederick md",
  },
  ma: {
    zone: eastern,
    names: "massachusetts, massachussetts, mass",
    cities:
      "boston, worcester, springfield ma, springfield massachusetts, cambridge, lowell, cape cod, brockton, new bedford, lynn ma, marthas vineyard, nantucket",
  },
  mi: {
    zone: "America/Detroit",
    names: "michigan",
    cities:
      "detroit, grand rapids, warren mi, warren michigan, sterling heights, ann arbor, lansing, flint, dearborn, kalamazoo, traverse city, mackinac island",
  },
  mn: {
    zone: central,
    names: "minnesota",
    cities:
      "minneapolis, st paul, saint paul, twin cities, rochester mn, rochester minnesota, duluth, bloomington mn",
  },
  ms: {
    zone: central,
    names: "mississippi, misisipi",
    cities: "jackson, gulfport, biloxi, hattiesburg, tupelo",
  },
  mo: {
    zone: central,
    names: "missouri, misuri",
    cities:
      "st louis, saint louis, stl, springfield mo, springfield missouri, springfield, columbia mo, columbia missouri, independence mo, independence missouri, branson",
  },
  mt: {
    zone: mountain,
    names: "montana",
    cities: "billings, missoula, bozeman, great falls, helena, butte, kalispell",
  },
  ne: { zone: central, names: "nebraska", cities: "omaha, lincoln nebraska, lincoln ne, lincoln" },
  nv: {
    zone: pacific,
    names: "nevada",
    cities: "las vegas, vegas, henderson, reno, north las vegas, sparks nv, carson city, elko",
  },
  nh: {
    zone: eastern,
    names: "new hampshire, nuevo hampshire",
    cities: "manchester nh, manchester new hampshire, nashua, concord nh",
  },
  nj: {
    zone: eastern,
    names: "new jersey, nueva jersey, jersey",
    cities:
      "newark, jersey city, paterson, elizabeth nj, trenton, camden, hoboken, atlantic city, union city, princeton, jersey shore",
  },
  nm: {
    zone: mountain,
    names: "new mexico, nuevo mexico",
    cities: "albuquerque, abq, las cruces, santa fe, rio rancho, roswell, taos",
  },
  ny: {
    zone: eastern,
    names: "new york, nueva york, new york state, upstate new york",
    cities:
      "new york city, nyc, manhattan, brooklyn, queens, the bronx, bronx, staten island, long island, buffalo, rochester, yonkers, syracuse, albany, new rochelle, utica, white plains, ithaca, niagara falls, harlem, the hamptons",
  },
  nc: {
    zone: eastern,
    names: "north carolina, carolina del norte",
    cities:
      "charlotte, raleigh, greensboro, durham, winston salem, fayetteville, cary, wilmington nc, wilmington north carolina, high point, asheville, chapel hill, outer banks, concord nc",
  },
  nd: {
    zone: central,
    names: "north dakota, dakota del norte",
    cities: "fargo, bismarck, grand forks, minot",
  },
  oh: {
    zone: eastern,
    names: "ohio",
    cities: "columbus, cleveland, cincinnati, cincy, toledo, akron, dayton, canton, youngstown, parma",
  },
  ok: {
    zone: central,
    names: "oklahoma",
    cities: "oklahoma city, okc, tulsa, norman oklahoma, norman ok, broken arrow, lawton",
  },
  or: {
    zone: pacific,
    names: "oregon",
    cities: "portland, salem, eugene, gresham, hillsboro, bend oregon, medford, pdx, beaverton",
  },
  pa: {
    zone: eastern,
    names: "pennsylvania, pensilvania, penn",
    cities:
      "philadelphia, filadelfia, philly, pittsburgh, pittsburg, allentown, erie, scranton, bethlehem, lancaster, harrisburg, reading pa, reading pennsylvania, state college, the poconos, poconos",
  },
  ri: { zone: eastern, names: "rhode island", cities: "providence, warwick, cranston, pawtucket, newport" },
  sc: {
    zone: eastern,
    names: "south carolina, carolina del sur",
    cities:
      "charleston, columbia, columbia sc, greenville, myrtle beach, hilton head, spartanburg, mount pleasant",
  },
  sd: {
    zone: central,
    names: "south dakota, dakota del sur",
    cities: "sioux falls, pierre",
    otherZone: [mountain, "rapid city, deadwood, mount rushmore"],
  },
  tn: {
    zone: central,
    names: "tennessee, tenesi",
    cities: "nashville, memphis, clarksville, murfreesboro, franklin tn",
    otherZone: [eastern, "knoxville, chattanooga, gatlinburg, pigeon forge, johnson city"],
  },
  tx: {
    zone: central,
    names: "texas, tejas, south texas",
    cities: `houston, san antonio, dallas, austin, fort worth, ft worth, arlington, corpus christi, plano, laredo, lubbock, irving, garland, frisco, mckinney, amarillo, grand prairie, brownsville,
      killeen, denton, mcallen, waco, round rock, abilene, odessa, midland, galveston, the woodlands, sugar land, beaumont, dfw, htx, h town, south padre, south padre island, san marcos, tyler texas, edinburg, san angelo, wichita falls, pasadena texas, pasadena tx, paris texas`,
    otherZone: [mountain, "el paso"],
  },
  ut: {
    zone: mountain,
    names: "utah",
    cities:
      "salt lake city, salt lake, slc, provo, west valley city, west jordan, orem, ogden, st george utah, park city, moab, zion",
  },
  vt: { zone: eastern, names: "vermont", cities: "burlington, montpelier, stowe" },
  va: {
    zone: eastern,
    names: "virginia, nova virginia",
    cities:
      "virginia beach, norfolk, chesapeake, richmond, arlington va, arlington virginia, newport news, alexandria, hampton, roanoke, fairfax, charlottesville, williamsburg, manassas, lynchburg",
  },
  wa: {
    zone: pacific,
    names: "washington, washington state, estado de washington",
    cities:
      "seattle, spokane, tacoma, vancouver wa, vancouver washington, bellevue, kent wa, everett, yakima, olympia, renton, bellingham, tri cities",
  },
  wv: {
    zone: eastern,
    names: "west virginia, virginia occidental",
    cities: "charleston wv, charleston west virginia, huntington wv, morgantown, wheeling",
  },
  wi: {
    zone: central,
    names: "wisconsin",
    cities: "milwaukee, madison, green bay, kenosha, racine, appleton, eau claire, wisconsin dells",
  },
  wy: {
    zone: mountain,
    names: "wyoming",
    cities:
      "cheyenne, casper wyoming, laramie, jackson hole, jackson wyoming, jackson wy, cody wyoming, yellowstone",
  },
  pr: {
    zone: "America/Puerto_Rico",
    names: "puerto rico",
    cities: "san juan, ponce, bayamon, mayaguez, caguas, carolina puerto rico",
  },
};

/** Zones by the names people give them. */
export const zoneNames: readonly (readonly [string, string])[] = [
  [
    eastern,
    "eastern, eastern time, eastern standard time, eastern daylight time, est, edt, east coast, east coast time, hora del este, este, costa este",
  ],
  [
    central,
    "central, central time, central standard time, central daylight time, cst, cdt, midwest, the midwest, hora del centro, hora central, centro",
  ],
  [
    mountain,
    "mountain, mountain time, mountain standard time, mountain daylight time, mst, mdt, hora de la montana, hora montana, montana time",
  ],
  [
    pacific,
    "pacific, pacific time, pacific standard time, pacific daylight time, pst, pdt, west coast, west coast time, hora del pacifico, pacifico, costa oeste",
  ],
  ["America/Phoenix", "arizona time, hora de arizona, arizona standard time"],
  ["America/Anchorage", "alaska time, akst, akdt, hora de alaska"],
  ["Pacific/Honolulu", "hawaii time, hawaiian time, hst, hora de hawai"],
  ["America/Puerto_Rico", "atlantic time, hora del atlantico, hora de puerto rico"],
];

/** Places abroad whose name is not the city in their zone's name. */
export const placesAbroad: readonly (readonly [string, string])[] = [
  [
    "America/Mexico_City",
    `mexico, mexico city, ciudad de mexico, cdmx, d f, el df, guadalajara, gdl, puebla, leon guanajuato, leon, queretaro, oaxaca, veracruz, acapulco, morelia, michoacan, jalisco, toluca, guanajuato,
    san luis potosi, zacatecas, cuernavaca, chiapas, tuxtla, xalapa, puerto vallarta, aguascalientes, tampico, san miguel de allende, villahermosa, estado de mexico, colima, durango`,
  ],
  ["America/Monterrey", "nuevo leon, saltillo, torreon, reynosa, nuevo laredo"],
  ["America/Ciudad_Juarez", "ciudad juarez, juarez"],
  ["America/Tijuana", "mexicali, ensenada, baja california, rosarito"],
  ["America/Mazatlan", "sinaloa, culiacan, cabo, cabo san lucas, los cabos, la paz baja, nayarit"],
  ["America/Cancun", "playa del carmen, tulum, cozumel, quintana roo"],
  ["America/Merida", "yucatan"],
  ["America/Hermosillo", "sonora"],
  ["America/Guatemala", "ciudad de guatemala"],
  ["America/El_Salvador", "san salvador"],
  ["America/Tegucigalpa", "honduras, san pedro sula"],
  ["America/Managua", "nicaragua"],
  ["America/Costa_Rica", "san jose costa rica"],
  ["America/Havana", "cuba, la habana"],
  [
    "America/Santo_Domingo",
    "dominican republic, republica dominicana, the dr, la dominicana, punta cana, santiago de los caballeros",
  ],
  ["America/Port-au-Prince", "haiti"],
  ["America/Bogota", "colombia, medellin, cali colombia, barranquilla, cartagena"],
  ["America/Caracas", "venezuela, maracaibo"],
  ["America/Lima", "peru, cusco"],
  ["America/Guayaquil", "ecuador, quito"],
  ["America/Santiago", "chile, santiago de chile"],
  ["America/Argentina/Buenos_Aires", "argentina, buenos aires"],
  ["America/Sao_Paulo", "brazil, brasil, rio, rio de janeiro, sao paulo"],
  ["America/La_Paz", "bolivia"],
  ["America/Montevideo", "uruguay"],
  ["America/Asuncion", "paraguay"],
  ["America/Toronto", "ottawa, montreal, quebec, ontario, ontario canada"],
  ["America/Vancouver", "british columbia, vancouver canada"],
  ["America/Edmonton", "calgary, alberta"],
  ["Europe/Madrid", "spain, espana, barcelona, sevilla, valencia"],
  ["Europe/London", "london, londres, england, inglaterra, uk, united kingdom, the uk, scotland, edinburgh"],
  ["Europe/Dublin", "ireland, irlanda"],
  ["Europe/Paris", "france, francia, paris"],
  ["Europe/Rome", "italy, italia, roma, milan, florence, venice"],
  ["Europe/Berlin", "germany, alemania, munich, frankfurt, hamburg"],
  ["Europe/Lisbon", "portugal, lisboa"],
  ["Europe/Amsterdam", "netherlands, holland"],
  ["Europe/Athens", "greece"],
  ["Asia/Tokyo", "japan, japon, osaka, kyoto, okinawa"],
  ["Asia/Seoul", "korea, south korea, corea"],
  ["Asia/Shanghai", "china, beijing"],
  ["Asia/Manila", "philippines, the philippines, filipinas, cebu"],
  ["Asia/Kolkata", "india, mumbai, delhi, new delhi, bangalore, hyderabad, chennai"],
  ["Asia/Ho_Chi_Minh", "vietnam, hanoi, saigon"],
  ["Asia/Bangkok", "thailand"],
  ["Asia/Dubai", "uae"],
  ["Asia/Jerusalem", "israel, tel aviv"],
  ["Africa/Lagos", "nigeria"],
  ["Africa/Accra", "ghana"],
  ["Africa/Nairobi", "kenya"],
  ["Africa/Cairo", "egypt"],
  ["Australia/Sydney", "sydney australia"],
];
