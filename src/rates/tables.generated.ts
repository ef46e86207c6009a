// Made by `npm run generate` from the files under rates/. Do not edit.
import t_befordring_2018_01_01 from "../../rates/befordring/2018-01-01.json";
import t_befordring_2019_01_01 from "../../rates/befordring/2019-01-01.json";
import t_befordring_2020_01_01 from "../../rates/befordring/2020-01-01.json";
import t_befordring_2021_01_01 from "../../rates/befordring/2021-01-01.json";
import t_befordring_2022_01_01 from "../../rates/befordring/2022-01-01.json";
import t_befordring_2023_01_01 from "../../rates/befordring/2023-01-01.json";
import t_befordring_2024_01_01 from "../../rates/befordring/2024-01-01.json";
import t_befordring_2025_01_01 from "../../rates/befordring/2025-01-01.json";
import t_befordring_2026_01_01 from "../../rates/befordring/2026-01-01.json";
import t_godtgoerelse_2019_01_01 from "../../rates/godtgoerelse/2019-01-01.json";
import t_godtgoerelse_2020_01_01 from "../../rates/godtgoerelse/2020-01-01.json";
import t_godtgoerelse_2021_01_01 from "../../rates/godtgoerelse/2021-01-01.json";
import t_godtgoerelse_2022_01_01 from "../../rates/godtgoerelse/2022-01-01.json";
import t_godtgoerelse_2023_01_01 from "../../rates/godtgoerelse/2023-01-01.json";
import t_godtgoerelse_2024_01_01 from "../../rates/godtgoerelse/2024-01-01.json";
import t_ledighedsydelse_2013_01_01 from "../../rates/ledighedsydelse/2013-01-01.json";
import t_ledighedsydelse_2014_01_01 from "../../rates/ledighedsydelse/2014-01-01.json";
import t_ledighedsydelse_2015_01_05 from "../../rates/ledighedsydelse/2015-01-05.json";
import t_ledighedsydelse_2016_01_04 from "../../rates/ledighedsydelse/2016-01-04.json";
import t_ledighedsydelse_2017_01_02 from "../../rates/ledighedsydelse/2017-01-02.json";
import t_ledighedsydelse_2018_01_01 from "../../rates/ledighedsydelse/2018-01-01.json";
import t_ledighedsydelse_2019_01_01 from "../../rates/ledighedsydelse/2019-01-01.json";
import t_ledighedsydelse_2020_01_01 from "../../rates/ledighedsydelse/2020-01-01.json";
import t_ledighedsydelse_2021_01_01 from "../../rates/ledighedsydelse/2021-01-01.json";
import t_ledighedsydelse_2022_01_01 from "../../rates/ledighedsydelse/2022-01-01.json";
import t_ledighedsydelse_2023_01_01 from "../../rates/ledighedsydelse/2023-01-01.json";
import t_ledighedsydelse_2024_01_01 from "../../rates/ledighedsydelse/2024-01-01.json";
import t_loenfradrag_2013_01_01 from "../../rates/loenfradrag/2013-01-01.json";
import t_loenfradrag_2014_01_01 from "../../rates/loenfradrag/2014-01-01.json";
import t_loenfradrag_2015_01_05 from "../../rates/loenfradrag/2015-01-05.json";
import t_loenfradrag_2016_01_04 from "../../rates/loenfradrag/2016-01-04.json";
import t_loenfradrag_2017_01_02 from "../../rates/loenfradrag/2017-01-02.json";
import t_loenfradrag_2018_01_01 from "../../rates/loenfradrag/2018-01-01.json";
import t_loenfradrag_2019_01_01 from "../../rates/loenfradrag/2019-01-01.json";
import t_loenfradrag_2020_01_01 from "../../rates/loenfradrag/2020-01-01.json";
import t_loenfradrag_2021_01_01 from "../../rates/loenfradrag/2021-01-01.json";
import t_loenfradrag_2022_01_01 from "../../rates/loenfradrag/2022-01-01.json";
import t_loenfradrag_2023_01_01 from "../../rates/loenfradrag/2023-01-01.json";
import t_loenfradrag_2024_01_01 from "../../rates/loenfradrag/2024-01-01.json";
import t_loenfradrag_2026_01_01 from "../../rates/loenfradrag/2026-01-01.json";
import t_ressourceforloebsydelse_2013_01_01 from "../../rates/ressourceforloebsydelse/2013-01-01.json";
import t_ressourceforloebsydelse_2014_01_01 from "../../rates/ressourceforloebsydelse/2014-01-01.json";
import t_ressourceforloebsydelse_2015_01_05 from "../../rates/ressourceforloebsydelse/2015-01-05.json";
import t_ressourceforloebsydelse_2016_01_04 from "../../rates/ressourceforloebsydelse/2016-01-04.json";
import t_ressourceforloebsydelse_2017_01_02 from "../../rates/ressourceforloebsydelse/2017-01-02.json";
import t_ressourceforloebsydelse_2018_01_01 from "../../rates/ressourceforloebsydelse/2018-01-01.json";
import t_ressourceforloebsydelse_2019_01_01 from "../../rates/ressourceforloebsydelse/2019-01-01.json";
import t_ressourceforloebsydelse_2020_01_01 from "../../rates/ressourceforloebsydelse/2020-01-01.json";
import t_ressourceforloebsydelse_2021_01_01 from "../../rates/ressourceforloebsydelse/2021-01-01.json";
import t_ressourceforloebsydelse_2022_01_01 from "../../rates/ressourceforloebsydelse/2022-01-01.json";
import t_ressourceforloebsydelse_2023_01_01 from "../../rates/ressourceforloebsydelse/2023-01-01.json";
import t_ressourceforloebsydelse_2024_01_01 from "../../rates/ressourceforloebsydelse/2024-01-01.json";
import t_sygedagpenge_2013_01_07 from "../../rates/sygedagpenge/2013-01-07.json";
import t_sygedagpenge_2014_01_06 from "../../rates/sygedagpenge/2014-01-06.json";
import t_sygedagpenge_2015_01_05 from "../../rates/sygedagpenge/2015-01-05.json";
import t_sygedagpenge_2016_01_04 from "../../rates/sygedagpenge/2016-01-04.json";
import t_sygedagpenge_2017_01_02 from "../../rates/sygedagpenge/2017-01-02.json";
import t_sygedagpenge_2018_01_01 from "../../rates/sygedagpenge/2018-01-01.json";
import t_sygedagpenge_2019_01_07 from "../../rates/sygedagpenge/2019-01-07.json";
import t_sygedagpenge_2020_01_01 from "../../rates/sygedagpenge/2020-01-01.json";
import t_sygedagpenge_2021_01_04 from "../../rates/sygedagpenge/2021-01-04.json";
import t_sygedagpenge_2022_01_03 from "../../rates/sygedagpenge/2022-01-03.json";
import t_sygedagpenge_2023_01_02 from "../../rates/sygedagpenge/2023-01-02.json";
import t_sygedagpenge_2024_01_01 from "../../rates/sygedagpenge/2024-01-01.json";
import t_godtgoerelse_aabenraa_2020_01_01 from "../../rates/godtgoerelse/aabenraa/2020-01-01.json";
import t_godtgoerelse_billund_2020_01_01 from "../../rates/godtgoerelse/billund/2020-01-01.json";
import t_godtgoerelse_egedal_2019_01_01 from "../../rates/godtgoerelse/egedal/2019-01-01.json";
import t_godtgoerelse_faaborg_midtfyn_2020_01_01 from "../../rates/godtgoerelse/faaborg-midtfyn/2020-01-01.json";
import t_godtgoerelse_faxe_2020_01_01 from "../../rates/godtgoerelse/faxe/2020-01-01.json";
import t_godtgoerelse_frederikssund_2013_09_01 from "../../rates/godtgoerelse/frederikssund/2013-09-01.json";
import t_godtgoerelse_gladsaxe_2020_01_01 from "../../rates/godtgoerelse/gladsaxe/2020-01-01.json";
import t_godtgoerelse_guldborgsund_2020_01_01 from "../../rates/godtgoerelse/guldborgsund/2020-01-01.json";
import t_godtgoerelse_herning_2020_01_01 from "../../rates/godtgoerelse/herning/2020-01-01.json";
import t_godtgoerelse_naestved_2020_01_01 from "../../rates/godtgoerelse/naestved/2020-01-01.json";
import t_godtgoerelse_odense_2020_01_01 from "../../rates/godtgoerelse/odense/2020-01-01.json";
import t_godtgoerelse_roskilde_2020_01_01 from "../../rates/godtgoerelse/roskilde/2020-01-01.json";
import t_godtgoerelse_silkeborg_2020_01_01 from "../../rates/godtgoerelse/silkeborg/2020-01-01.json";
import t_godtgoerelse_skive_2020_06_09 from "../../rates/godtgoerelse/skive/2020-06-09.json";
import t_godtgoerelse_stevns_1000_2009_01_01 from "../../rates/godtgoerelse/stevns-1000/2009-01-01.json";
import t_godtgoerelse_svendborg_udgift_2023_01_01 from "../../rates/godtgoerelse/svendborg-udgift/2023-01-01.json";
import t_godtgoerelse_takst_750_2020_01_01 from "../../rates/godtgoerelse/takst-750/2020-01-01.json";
import t_godtgoerelse_ungecentrum_2023_01_01 from "../../rates/godtgoerelse/ungecentrum/2023-01-01.json";

export const TABLES: readonly unknown[] = [
  t_befordring_2018_01_01,
  t_befordring_2019_01_01,
  t_befordring_2020_01_01,
  t_befordring_2021_01_01,
  t_befordring_2022_01_01,
  t_befordring_2023_01_01,
  t_befordring_2024_01_01,
  t_befordring_2025_01_01,
  t_befordring_2026_01_01,
  t_godtgoerelse_2019_01_01,
  t_godtgoerelse_2020_01_01,
  t_godtgoerelse_2021_01_01,
  t_godtgoerelse_2022_01_01,
  t_godtgoerelse_2023_01_01,
  t_godtgoerelse_2024_01_01,
  t_ledighedsydelse_2013_01_01,
  t_ledighedsydelse_2014_01_01,
  t_ledighedsydelse_2015_01_05,
  t_ledighedsydelse_2016_01_04,
  t_ledighedsydelse_2017_01_02,
  t_ledighedsydelse_2018_01_01,
  t_ledighedsydelse_2019_01_01,
  t_ledighedsydelse_2020_01_01,
  t_ledighedsydelse_2021_01_01,
  t_ledighedsydelse_2022_01_01,
  t_ledighedsydelse_2023_01_01,
  t_ledighedsydelse_2024_01_01,
  t_loenfradrag_2013_01_01,
  t_loenfradrag_2014_01_01,
  t_loenfradrag_2015_01_05,
  t_loenfradrag_2016_01_04,
  t_loenfradrag_2017_01_02,
  t_loenfradrag_2018_01_01,
  t_loenfradrag_2019_01_01,
  t_loenfradrag_2020_01_01,
  t_loenfradrag_2021_01_01,
  t_loenfradrag_2022_01_01,
  t_loenfradrag_2023_01_01,
  t_loenfradrag_2024_01_01,
  t_loenfradrag_2026_01_01,
  t_ressourceforloebsydelse_2013_01_01,
  t_ressourceforloebsydelse_2014_01_01,
  t_ressourceforloebsydelse_2015_01_05,
  t_ressourceforloebsydelse_2016_01_04,
  t_ressourceforloebsydelse_2017_01_02,
  t_ressourceforloebsydelse_2018_01_01,
  t_ressourceforloebsydelse_2019_01_01,
  t_ressourceforloebsydelse_2020_01_01,
  t_ressourceforloebsydelse_2021_01_01,
  t_ressourceforloebsydelse_2022_01_01,
  t_ressourceforloebsydelse_2023_01_01,
  t_ressourceforloebsydelse_2024_01_01,
  t_sygedagpenge_2013_01_07,
  t_sygedagpenge_2014_01_06,
  t_sygedagpenge_2015_01_05,
  t_sygedagpenge_2016_01_04,
  t_sygedagpenge_2017_01_02,
  t_sygedagpenge_2018_01_01,
  t_sygedagpenge_2019_01_07,
  t_sygedagpenge_2020_01_01,
  t_sygedagpenge_2021_01_04,
  t_sygedagpenge_2022_01_03,
  t_sygedagpenge_2023_01_02,
  t_sygedagpenge_2024_01_01,
];

export const ORDNINGER: readonly unknown[] = [
  t_godtgoerelse_aabenraa_2020_01_01,
  t_godtgoerelse_billund_2020_01_01,
  t_godtgoerelse_egedal_2019_01_01,
  t_godtgoerelse_faaborg_midtfyn_2020_01_01,
  t_godtgoerelse_faxe_2020_01_01,
  t_godtgoerelse_frederikssund_2013_09_01,
  t_godtgoerelse_gladsaxe_2020_01_01,
  t_godtgoerelse_guldborgsund_2020_01_01,
  t_godtgoerelse_herning_2020_01_01,
  t_godtgoerelse_naestved_2020_01_01,
  t_godtgoerelse_odense_2020_01_01,
  t_godtgoerelse_roskilde_2020_01_01,
  t_godtgoerelse_silkeborg_2020_01_01,
  t_godtgoerelse_skive_2020_06_09,
  t_godtgoerelse_stevns_1000_2009_01_01,
  t_godtgoerelse_svendborg_udgift_2023_01_01,
  t_godtgoerelse_takst_750_2020_01_01,
  t_godtgoerelse_ungecentrum_2023_01_01,
];
