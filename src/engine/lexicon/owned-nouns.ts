/** Nouns of what always belongs to a country, a firm or a study, so that alone they name nothing: `Core inflation was 3.9%`. */
export const ownedNouns: ReadonlySet<string> = new Set(
  (
    'inflation gdp growth reserves imports exports deficit surplus debt prices price rents wages economy currency ' +
    'remittances target band rate rates ratio margin margins ebitda ebit eps revenue sales orders backlog dividend ' +
    'cash headcount staff workforce employees employers households respondents patients participants members ' +
    'customers subscribers residents students teachers budget costs cost savings demand supply output capacity ' +
    'turnover volumes share shares stake core headline gross net real annual quarterly monthly average median total ' +
    'programme program scheme project projects network system service services fleet plan sample survey ' +
    'baseline follow-up response dose deposit mortgage loans lending credit unemployment employment jobs vacancies'
  ).split(' '),
)
