// The small words of English that the readers steer by. Keys are as normalKey gives them: lower case,
// straight apostrophes; "'m", "'s" and the like are tokens of their own, "don't" is one token.

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const NEGATORS = words(`
  not never no none nobody nothing neither nor without hardly barely scarcely rarely seldom cannot
  can't cant don't dont didn't didnt doesn't doesnt isn't isnt aren't arent wasn't wasnt weren't werent
  won't wont wouldn't wouldnt couldn't couldnt shouldn't shouldnt hasn't hasnt haven't havent hadn't hadnt
  ain't aint mustn't needn't refuse refused refuses fail failed fails stopped
`);

export const ADVERBS = words(`
  finally just also even still then so too really actually simply only suddenly later again always often
  sometimes usually eventually immediately quickly quietly slowly gently softly already almost soon now
  today tonight yesterday honestly truly kindly kind of sort basically literally both all each mostly
  afterwards afterward meanwhile instead once twice well clearly obviously apparently luckily thankfully
`);

/** Words that may stand before a subject without being part of the thing said. */
export const CONNECTIVES = words(`
  and but then so because although though while when after before until since if unless or yet as whereas
  that which who plus nor where whenever cos cuz 'cause
`);

export const AUXILIARIES = words(`
  am is are was were be been being 'm 's 're have has had 've 'd do does did will would 'll can could shall
  should may might must isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't
  wouldn't can't couldn't shouldn't cannot
`);

export const PREPOSITIONS = words(`
  with to for of from at about by on in into onto over under against between behind beside near next than like
  without around through towards toward past after before during
`);

export const DETERMINERS = words('a an the this that these those some any every each no another both');
export const POSSESSIVES = words('my our your his her their its');

export const SPEECH = words(`
  said says say told tells asked asks replied replies answered shouted yelled screamed whispered snapped muttered
  admitted added texted wrote messaged sighed laughed cried hissed mumbled agreed joked suggested confessed promised
  insisted explained announced warned thought goes
`);

/** Past forms that do not end in -ed, enough to see a verb behind a name. */
export const IRREGULAR_PAST = words(`
  was were is has had did said told came went made took gave got sat held kept left let brought bought sent
  thought felt knew found met ran sang slept spoke stood taught understood woke wrote won broke chose drove ate
  fell forgot forgave heard lost paid put read saw sold showed sees says tells makes gives takes comes goes gets
  hugs calls loves knows wants thinks keeps never always finally just really also still didn't doesn't wasn't isn't
  hasn't won't can't couldn't wouldn't would could will might rang shut threw hit hung lent lit
`);

/** What makes a clause something that did not happen, or has not yet. */
export const IRREALIS = words(`
  if unless would wouldn't might maybe perhaps should shouldn't ought wish wished wishes wishing hope hoped hopes
  hoping imagine imagined imagining pretend pretended pretending will 'll won't gonna almost nearly whether
  dream dreamed dreamt dreaming plan planned planning suppose supposed fantasise fantasize could could've should've
  would've must need
`);

/** Verbs whose "to" clause is asked for, not done. */
export const ASKING = words(`
  want wanted wants wanting asked ask asks told tell begged expect expected expects need needed needs going about
  like love hope hoped trying tries try meant ready able afraid scared reluctant forgot forget forgets
`);

export const FICTION = words(`
  film movie movies films novel novels book books episode character characters sitcom documentary dream dreams dreamed
  dreamt nightmare plot soap cartoon anime
`);

export const WEEKDAYS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
`);
export const MONTHS = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec
`);
