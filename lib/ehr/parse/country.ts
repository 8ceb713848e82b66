import { fold } from '../fold.ts';

// Those of residence most met in French practices; another name is simply not known as a country.
const COUNTRIES = new Set(
  [
    'france|belgique|belgium|suisse|switzerland|luxembourg|allemagne|germany|espagne|spain|italie|italy',
    'portugal|royaume uni|united kingdom|angleterre|irlande|ireland|pays bas|netherlands|monaco|andorre',
    'autriche|austria|pologne|poland|roumanie|romania|bulgarie|bulgaria|grece|greece|suede|sweden',
    'danemark|denmark|norvege|norway|finlande|finland|hongrie|hungary|republique tcheque|croatie',
    'maroc|morocco|algerie|algeria|tunisie|tunisia|senegal|mali|cameroun|congo|madagascar|comores',
    'cote d ivoire|guinee|gabon|togo|benin|turquie|turkey|ukraine|russie|russia|canada|etats unis',
    'united states|usa|bresil|brazil|argentine|chili|haiti|maurice|ile maurice|vietnam|chine|china',
    'japon|japan|inde|india|israel|liban|lebanon|syrie|australie|australia|nouvelle zelande',
  ].flatMap((line) => line.split('|')),
);

/** True for the name of a country, in French or English. */
export function isCountry(text: string): boolean {
  return COUNTRIES.has(fold(text));
}

/** True for the name of France, or for no country said. */
export function isFrance(text: string): boolean {
  return ['', 'france', 'fr', 'fra'].includes(fold(text));
}
