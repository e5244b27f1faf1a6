/**
 * Newspapers, agencies, journals, offices of statistics and organisations that reports of all fields cite by name. They
 * tell where one name of a row of tags ends and the next begins: `Eurostat Politico` are two, `Our World in Data` is one.
 * Whom a collection cites besides stands in its `sources`.
 */
const names = `
  ABC News; Agence France-Presse; Al Jazeera; Associated Press; AP News; Axios; BBC; BBC News; Bloomberg; Business Insider;
  BuzzFeed News; CBC; CBS News; Channel News Asia; Chicago Tribune; CNBC; CNN; Daily Mail; Der Spiegel; Deutsche Welle;
  Die Zeit; El País; Euronews; Evening Standard; Financial Times; Foreign Affairs; Foreign Policy; Fox News; France 24;
  Globe and Mail; Haaretz; Handelsblatt; HuffPost; Irish Times; Kyodo News; La Repubblica; Le Figaro; Le Monde;
  Los Angeles Times; Middle East Eye; NBC News; New Scientist; New Statesman; New York Post; New York Times; Newsweek; Nikkei; Nikkei Asia; NPR;
  PBS; Politico; ProPublica; Radio Free Europe; Reuters; San Francisco Chronicle; Scientific American; Sky News;
  South China Morning Post; Straits Times; Süddeutsche Zeitung; Sydney Morning Herald; The Atlantic;
  The Conversation; The Economist; The Guardian; The Hill; The Hindu; The Independent; The Irish Times; The Lancet;
  The New York Times; The New Yorker; The Telegraph; The Times; The Verge; The Wall Street Journal; The Washington Post;
  Times of India; USA Today; Wall Street Journal; Washington Post; Xinhua; Yle;
  Annals of Internal Medicine; BMJ; British Medical Journal; Cell Reports; Chemical Reviews; Cochrane; Elsevier;
  Environmental Research Letters; Frontiers; Geophysical Research Letters; IOP Science; JAMA; Lancet; MDPI; NEJM; Nature;
  Nature Climate Change; Nature Communications; Nature Energy; Nature Food; Nature Geoscience; Nature Medicine; Nature Sustainability;
  New England Journal of Medicine; Oxford Academic; PLOS Biology; PLOS Medicine; PLOS One; PNAS; PubMed; PubMed Central;
  Proceedings of the National Academy of Sciences; Royal Society; SAGE Journals; Science Advances; Science Magazine;
  ScienceDirect; Scientific Reports; Springer; SpringerLink; Taylor & Francis; Wiley; Wiley Online Library;
  African Development Bank; African Union; Amnesty International; Asian Development Bank; Bank for International Settlements;
  Bank of England; Bank of Japan; BIS; Brookings; Bundesbank; Bureau of Economic Analysis; Bureau of Labor Statistics;
  CDC; Census Bureau; Centers for Disease Control and Prevention; Chatham House; Committee to Protect Journalists;
  Congressional Budget Office; Copernicus; Council of Europe; Destatis; ECDC; ECB; Ember; Environmental Protection Agency; EPA;
  European Central Bank; European Commission; European Environment Agency; European Medicines Agency; European Parliament;
  Eurostat; FAO; FDA; Federal Reserve; Food and Agriculture Organization; Food and Drug Administration; Gapminder; Gavi;
  Global Carbon Project; Greenpeace; Human Rights Watch; IAEA; IEA; ILO; IMF; INSEE; International Energy Agency;
  International Labour Organization; International Monetary Fund; IPBES; IPCC; IRENA; IUCN; Médecins Sans Frontières; Met Office;
  NASA; National Audit Office; National Institutes of Health; NBER; NIH; NHS; NOAA; OECD; Office for National Statistics; ONS;
  OPEC; Our World in Data; Oxfam; Pew Research Center; Red Cross; Resolution Foundation; Save the Children; SIPRI;
  Statista; Statistics Canada; Transparency International; UN; UNCTAD; UNDP; UNEP; UNESCO; UNFCCC; UNHCR; UNICEF; United Nations;
  US Census Bureau; USDA; USGS; WHO; Wikipedia; World Bank; World Economic Forum; World Health Organization;
  World Meteorological Organization; World Resources Institute; World Trade Organization; Worldometer; WMO; WTO; WWF`

/** The names as they are written. */
export const publishers: readonly string[] = names.split(';').map((name) => name.replace(/\s+/g, ' ').trim())
