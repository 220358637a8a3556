import { sifted } from '../../text/sifted.ts';
/** What people of a house, and narrow circles around it, are told and asked. Entries of `text/lexicon.ts`; our own selection. */

/** Things that only those who work or help at a place can do or have; one of them beside another, or beside an order with a date, is a note to them. */
export const amongStaff = [
  'timesheet|timesheets|payslip|payslips|payroll|pigeonhole|pigeonholes|rota|rotas|roster|intranet|sharepoint',
  'staff|crew|break kitchen|room|fridge|toilet|toilets|survey|meeting|briefing|canteen|lockers|uniform|uniforms|car',
  'staffroom|breakroom',
  'annual|sick|parental leave',
  'leave|holiday|vacation|shift|overtime|expense request|requests|swap|swaps|claims|forms|entitlement',
  'your expenses|overtime|supervisor|rota|payslip|timesheet|locker|lanyard|shift|shifts|appraisal|probation|objectives|out of office|desk|inbox|badge',
  'your line|team|department|area|regional manager|leader|lead|head',
  'team|staff|department|departmental|all staff|management|handover meeting|briefing|huddle|call|away day|training',
  'the shared folder|drive|calendar|inbox|fridge|kitchenette|stockroom|storeroom',
  'mandatory|refresher|induction|compulsory training|course|module|refresher|e learning',
  'mandatory|compulsory data|fire|safety|security|compliance protection|safety|training|awareness? refresher|training|module?',
  'data protection|safeguarding|manual handling|fire safety refresher|training|module',
  'call time|times is|are|for',
  'clock|clocking|sign in|out before|after|at|when',
  'cash|cashing up',
  'stocktake|stock take|inventory count|day',
  'board|committee papers|pack|packs',
  'till training|float|rolls',
  'hi vis|radio channel|radios on',
  'channel in|on slack|teams',
  'on slack|confluence|jira|workday|bamboohr|personio|asana',
  'the helpdesk|payroll|hr|facilities|reception desk',
  'work|working from home',
  'purchase order|orders|number|format',
  'invoices to',
  'zeiterfassung|urlaubsantrag|urlaubsanträge|dienstplan|dienstpläne|schichtplan|teamleitung|schichtleitung|lohnabrechnung|gehaltsabrechnung|gehaltszettel|spesenabrechnung|betriebsversammlung|personalversammlung|teambesprechung|teammeeting|mitarbeiterversammlung|krankmeldung|krankmeldungen|teeküche|personalküche|personalraum|umkleide|spind|inventur|kassensturz|personalabteilung|pflichtschulung|unterweisung|stundenzettel|reisekostenabrechnung',
  'eure|eurer|eurem|ihre schicht|schichten|stunden|vorgesetzten|spesen|abteilungsleitung',
  'vos|tes plannings|congés|notes de frais|heures|pointages|badges',
  "réunion d'équipe",
  'réunion de service',
  'salle de pause',
  'fiche|fiches|bulletin|bulletins de paie|paye',
  'pointer|pointeuse|badgeuse|plannings|chef|cheffe de service|équipe',
  'inventaire demain|lundi|samedi',
  'fichar|fichaje|fichajes',
  'parte|partes de horas|trabajo',
  'hoja|hojas de horas|gastos',
  'vuestro|vuestra|su encargado|encargada|jefe|turno|nómina',
  'sala de personal|descanso',
  'solicitud|solicitudes de vacaciones',
  'reunión de equipo|personal',
  'el cuadrante|los turnos',
  'bater o ponto',
  'folha|folhas de ponto',
  'relatório|relatórios de despesas',
  'pedido|pedidos|marcação de férias',
  'reunião de equipe|equipa',
  'sala de descanso|pessoal',
  'escala|escalas de turnos|serviço',
  'timbrare|timbratura|timbrature|cartellino|cedolino|cedolini',
  'richiesta|richieste ferie',
  'le ferie entro',
  'nota|note spese',
  'riunione di squadra|team|reparto',
  'sala pausa',
  'il capoturno|caporeparto|responsabile di',
  'urenstaat|urenstaten|urenbriefje|declaraties|verlofaanvraag|verlofaanvragen|loonstrook|loonstrookje|dienstrooster|werkoverleg|teamoverleg|leidinggevende|kantine|personeelskamer|ziekmelding',
];

/** What is asked of them. */
export const askedOfStaff = sifted(
  /(?<!\p{L})(?:please|pls|reminder|has moved|is moved|moved to|access will|remember|don['’]t forget|make sure|must|has to|have to|need to|needs to|submit|hand in|fill in|complete|sign up|deadline|due|by (?:\p{L}+day|noon|tomorrow|the \d|\d|end of|close of)|whoever|let your|see the|bring your|check your|will be in your|bitte|denkt|vergesst|abgeben|einreichen|spätestens|bis (?:\p{L}+tag|morgen|zum)|merci d|rendre|avant (?:\p{L}+di|le)|rappel|pensez|n['’]oubliez|recordad|recordamos|recuerden|entregar|enviad|antes del?|lembrem|lembrete|entregar|enviar|até|ricordatevi|ricordate|consegnare|entro|promemoria|denk|vergeet|lever|uiterlijk|vóór|voor (?:\p{L}+dag))(?!\p{L})/iu,
);

/** For those who buy, visit, apply or read. */
export const forOutsiders = sifted(
  /https?:|www\.|(?<!\p{L})(?:hiring|apply|vacanc\p{L}+|join (?:us|our)|our (?:app|software|platform|guide|course|customers|guests|clients)|customers?|clients?|guests?|visitors?|for (?:managers|firms|businesses|companies|employers|teams)|small (?:firms|businesses)|free trial|book (?:now|a)|demo|podcast|webinar|tips|blog|for hire|tickets?|wir suchen|bewerb\p{L}+|kunden|nous recrutons|postulez|clients|clientes|contratamos|vagas|clienti|assumiamo|klanten|vacature)(?!\p{L})/iu,
);

/** A narrow circle, spoken to at the head of a text. */
export const toCircle = [
  'to|dear|attention|for all? our? suppliers|contractors|subcontractors|vendors|shareholders|investors|trustees|governors|creditors|franchisees|stockists|distributors|tenants|leaseholders',
  'trustees|governors|suppliers|contractors|franchisees|stewards|marshals|shareholders|committee',
  'parents|carers|guardians of? year|class|room|form|p1|p2|p3|p4|p5|p6|p7|reception|nursery',
  'neighbours|neighbors|residents|tenants in|of|at flat|block|building|unit|apartment',
  'dear parents|carers of year|class',
  'volunteers|crew|stewards|marshals on|for saturday|sunday|monday|friday|tomorrow',
  'an|liebe unsere? lieferanten|aktionäre|gesellschafter|mieter|franchisenehmer|elternbeirat',
  'liebe eltern der klasse|klassen|gruppe',
  'à nos fournisseurs|actionnaires|locataires|franchisés|prestataires',
  'chers fournisseurs|actionnaires|locataires|franchisés|parents de',
  'estimados proveedores|accionistas|inquilinos|padres de',
  'a nuestros proveedores|accionistas|franquiciados',
  'caros|prezados|aos nossos? fornecedores|acionistas|inquilinos|franqueados',
  'ai|cari|gentili nostri? fornitori|azionisti|inquilini|affiliati',
  'aan|beste onze? leveranciers|aandeelhouders|huurders|franchisenemers',
];

/** What such a circle is told. */
export const errandOfCircle = sifted(
  /(?<!\p{L})(?:invoices?|purchase orders?|papers?|minutes|agenda|quorum|proxy|dividend|rent|arrears|inspection|plumber|call time|hi-?vis|radios?|storeroom|rota|please (?:send|bring|read|submit|quote|confirm|sign|return)|kits?|spellings|homework|water bottles?|consent forms?|trip money|for the trip|£\d+ for the trip|rechnung\p{L}*|unterlagen|tagesordnung|bitte (?:schickt|senden|mitbringen|bringen)|factures?|merci de|facturas?|envíen|faturas?|enviem|fatture|inviare|facturen|stuur)(?!\p{L})/iu,
);
