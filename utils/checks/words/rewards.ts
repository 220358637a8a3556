/**
 * How one person tells that something was given, paid or shared in return, without naming it so: what regulators
 * call a material connection (FTC “Disclosures 101”, ASA/CAP). Texts come without accents; names keep their capitals.
 */
const named = String.raw`(?:the |la |le |die |der )?(?:@[\w.]+|\p{Lu}[\p{L}&'’-]+(?: (?:&|and|\p{Lu}[\p{L}'’-]+)){0,3})`;
const things =
  'phone|bag|coat|jacket|dress|shoes|boots|trainers|bike|car|laptop|camera|watch|headphones|mattress|sofa|box|hamper|package|parcel|goodies|skincare|serum|cream|outfit|stay|trip|weekend|dinner|brunch|lunch|meal|treatment|facial|flights?|upgrade|tickets|invite|invitation|handy|tasche|paket|kleid|aufenthalt|reise|einladung|robe|sac|coffret|sejour|diner|invitation|caja|crema|vestido|estancia|cena|regalo|caixa|creme|estadia|jantar|presente|pacco|borsa|vestito|soggiorno|scatola';

export const rewards: readonly RegExp[] = [
  // Thanked for a thing: “Thank you Clario for the new phone”.
  new RegExp(
    String.raw`\b(?:[Tt]hanks?|[Tt]hank you|[Dd]anke|[Mm]erci|[Gg]racias|[Oo]brigad[oa]|[Gg]razie)(?: so much| again)?(?: to| an| a| au)? ${named} (?:for|fur|pour|por|pel[oa]|per) (?:\p{L}+ ){1,3}?(?:${things})\b`,
    'u',
  ),
  // Invited, hosted, treated.
  new RegExp(
    String.raw`\b(?:[Ii]nvited|[Hh]osted|[Ff]lown (?:out|over)|[Tt]reated|[Ee]ingeladen|[Ii]nvitee?|[Ii]nvitad[oa]|[Cc]onvidad[oa]|[Ii]nvitat[oa]) (?:by|von|vom|par|por|pel[oa]|da|dal|dalla) ${named}`,
    'u',
  ),
  /\bas (?:their|its) guests?\b|\bguests? of (?:@[\w.]+|\p{Lu}\p{Ll}+)/u,
  /\b(?:let me keep|(?:i )?(?:got|get) to keep|voucher (?:from|by|courtesy)|(?:have|has) been so generous)\b/iu,
  /\b(?:dinner|drinks|meal|lunch|brunch|stay|room|night|treatment|tickets?|flights?) (?:was |were )?on them\b/iu,
  // At work for somebody.
  new RegExp(String.raw`\b[Ww]orking with (?:the )?(?:\p{L}+ ){0,3}?(?:team|people|folks|crew) (?:at|from|of) ${named}`, 'u'),
  new RegExp(String.raw`\b(?:new face of|ambassador for) ${named}`, 'u'),
  /\b(?:see|look at|love) what we made together\b|\bmy face is on\b/iu,
  // Paid by the sale.
  /\b(?:if you )?(?:say|tell them|mention) (?:that )?i sent you\b|\b(?:my|mein(?:en)?|mon|mi|meu|mio) (?:discount|rabatt|reduction|descuento|desconto|sconto)\b/iu,
  /@[\w.]+[^\n]{0,120}\b(?:swipe up|tap|link below|link in bio) (?:to|and|for) (?:shop|buy|get)\b/iu,
];
