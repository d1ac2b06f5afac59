package io.github.locus.ingest.header;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person is, as headers of many languages call it: sex, age, service, rank, schooling, contract. A header is one of
 * these names as a whole; words that mean training as well as schooling are none, for a survey may rate that.
 */
final class AttributeNames {
  /** A language a line or two. */
  private static final String NAMES =
      """
      性别, 年龄, 年龄段, 年龄层, 年龄组, 年龄区间, 出生年份, 出生年, 工龄, 司龄, 工作年限, 工作年数, 入职年限, 入职时间, 服务年限,
      职级, 职等, 职位, 职务, 职称, 岗位, 岗位级别, 岗位类别, 层级, 管理层级, 学历, 最高学历, 教育程度, 文化程度, 受教育程度,
      婚姻状况, 婚姻, 民族, 国籍, 户籍, 用工形式, 用工类型, 合同类型, 员工类型, 收入, 月收入, 薪级
      性別, 年齡, 年齡層, 年齡組, 年齡段, 年資, 服務年資, 工作年資, 到職年資, 職級, 職等, 職位, 職務, 職稱, 學歷, 最高學歷, 教育程度,
      婚姻狀況, 國籍, 僱用類型, 聘僱類型, 月收入
      性別, 年齢, 年代, 年齢層, 年齢区分, 勤続年数, 勤続, 勤続年, 社歴, 役職, 職位, 職種, 等級, 職級, 雇用形態, 学歴, 最終学歴, 婚姻, 国籍, 勤務形態
      성별, 연령, 연령대, 나이, 출생연도, 직급, 직위, 직책, 직군, 직종, 근속연수, 근속년수, 근속기간, 근속, 재직기간, 경력, 학력, 최종학력,
      고용형태, 결혼여부, 혼인상태, 국적
      الجنس, النوع, العمر, السن, الفئة العمرية, سنوات الخبرة, سنوات الخدمة, مدة الخدمة, الدرجة, الدرجة الوظيفية, المستوى الوظيفي,
      المسمى الوظيفي, المؤهل, المؤهل العلمي, المستوى التعليمي, المستوى الدراسي, الحالة الاجتماعية, الجنسية, نوع العقد
      מין, מגדר, גיל, קבוצת גיל, ותק, שנות ותק, השכלה, רמת השכלה, דרגה, תפקיד, מצב משפחתי, סוג העסקה
      جنسیت, سن, گروه سنی, سابقه, سابقه کار, سابقه خدمت, تحصیلات, میزان تحصیلات, مدرک تحصیلی, سمت, وضعیت تأهل
      φύλο, ηλικία, ηλικιακή ομάδα, έτος γέννησης, έτη υπηρεσίας, χρόνια υπηρεσίας, προϋπηρεσία, βαθμίδα, βαθμός, θέση, μόρφωση,
      επίπεδο εκπαίδευσης, μορφωτικό επίπεδο, οικογενειακή κατάσταση, είδος σύμβασης
      пол, возраст, возрастная группа, год рождения, стаж, стаж работы, общий стаж, трудовой стаж, грейд, должность, уровень должности,
      категория персонала, образование, уровень образования, семейное положение, национальность, гражданство, тип договора, тип занятости,
      вид занятости
      стать, вік, вікова група, рік народження, посада, освіта, рівень освіти, сімейний стан, стаж роботи
      възраст, възрастова група, трудов стаж, длъжност, образователна степен, семейно положение
      spol, dob, starost, godine starosti, dobna skupina, starosna grupa, staž, radni staž, godine staža, radno mjesto, radno mesto,
      obrazovanje, stručna sprema, bračni status, starostna skupina, delovna doba, delovno mesto, izobrazba, stopnja izobrazbe
      pohlaví, věk, věková skupina, rok narození, délka zaměstnání, délka praxe, délka pracovního poměru, úroveň pozice, pracovní pozice,
      pozice, vzdělání, nejvyšší vzdělání, dosažené vzdělání, rodinný stav, úvazek, typ úvazku, typ smlouvy
      pohlavie, vek, veková skupina, rok narodenia, dĺžka zamestnania, dĺžka praxe, pozícia, úroveň pozície, vzdelanie, najvyššie vzdelanie,
      rodinný stav, úväzok
      płeć, wiek, grupa wiekowa, przedział wiekowy, rok urodzenia, staż, staż pracy, stanowisko, poziom stanowiska, szczebel, wykształcenie,
      poziom wykształcenia, stan cywilny, rodzaj umowy, forma zatrudnienia, wymiar etatu
      nem, neme, kor, életkor, korcsoport, születési év, beosztás, munkakör, munkaviszony, munkaviszony hossza, szolgálati idő,
      iskolai végzettség, végzettség, legmagasabb iskolai végzettség, családi állapot, foglalkoztatás típusa
      sukupuoli, ikä, ikäryhmä, ikäluokka, syntymävuosi, palvelusvuodet, palvelusaika, työvuodet, työkokemus, asema, asemataso,
      asematasoluokka, henkilöstöryhmä, koulutusaste, koulutustaso, siviilisääty, työsuhde, työsuhteen tyyppi
      kön, ålder, åldersgrupp, födelseår, anställningstid, anställningsår, anställningsform, befattning, befattningsnivå, chefsnivå,
      utbildningsnivå, civilstånd
      kjønn, køn, alder, aldersgruppe, fødselsår, ansiennitet, anciennitet, ansettelsestid, ansættelsestid, stilling, stillingsnivå,
      stillingsniveau, utdanningsnivå, uddannelsesniveau, sivilstand, civilstand, ansettelsesform, ansættelsesform
      sugu, vanus, vanuserühm, tööstaaž, ametikoht, haridus, haridustase
      dzimums, vecums, vecuma grupa, darba stāžs, amats, izglītība, lytis, amžius, amžiaus grupė, darbo stažas, pareigos, išsilavinimas
      gen, vârstă, vârsta, grupa de vârstă, grupă de vârstă, vechime, vechimea, vechime în muncă, funcție, funcția, nivel ierarhic, studii,
      nivel de studii, nivelul studiilor, stare civilă, tip contract
      cinsiyet, yaş, yaş grubu, yaş aralığı, doğum yılı, kıdem, hizmet süresi, çalışma süresi, unvan, ünvan, kademe, eğitim durumu,
      eğitim düzeyi, öğrenim durumu, medeni durum, sözleşme türü
      rango de edad, grupo de edad, tramo de edad, antigüedad, antigüedad laboral, años de servicio, años de antigüedad, nivel jerárquico,
      escolaridad, nivel de escolaridad, nivel de estudios, estado civil, categoría profesional, puesto de trabajo, turno
      faixa etária, tempo de casa, tempo de empresa, tempo de serviço, nível hierárquico, grau de instrução, estado civil, vínculo
      fascia d'età, fascia di età, classe di età, anzianità aziendale, anzianità di servizio, inquadramento, livello di inquadramento,
      qualifica, stato civile, tipo di contratto
      tranche d'âge, classe d'âge, ancienneté dans l'entreprise, catégorie socioprofessionnelle, csp, niveau d'études, situation familiale
      leeftijdscategorie, leeftijdsgroep, functieschaal, salarisschaal, opleidingsniveau, burgerlijke staat, contracttype
      giới tính, tuổi, độ tuổi, nhóm tuổi, thâm niên, số năm công tác, chức vụ, cấp bậc, trình độ học vấn, trình độ, tình trạng hôn nhân
      jenis kelamin, usia, umur, kelompok usia, kelompok umur, masa kerja, lama bekerja, jabatan, golongan, pendidikan terakhir,
      tingkat pendidikan, status perkawinan, jantina
      เพศ, อายุ, ช่วงอายุ, อายุงาน, ตำแหน่ง, ระดับการศึกษา, สถานภาพ
      लिंग, आयु, उम्र, आयु वर्ग, पद, शैक्षिक योग्यता, वैवाहिक स्थिति
      site size, company size, team size, children at home, number of children, commute zone, contract class, role lvl, job lvl, income,
      income band
      """;

  private static final Set<String> FOLDED =
      Arrays.stream(NAMES.split("[,\\n]"))
          .map(HeaderWords::of)
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  /** A number of the question, and whose it is. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[qQ]?\\d{1,3}[、．.)）,:]? ?)?(?:请问|請問)?(?:您的|你的|您|あなたの|귀하의 ?|당신의 ?|ваш[аеи]? |вашето )?");

  private static final Pattern BEHIND = Pattern.compile("(?:是|は|은|는)?[ :：?？*]*$");

  private AttributeNames() {}

  /**
   * Whether a header is such a name.
   *
   * @param words its words, folded
   * @return true for {@code 2、您的年龄段：}
   */
  static boolean has(String words) {
    String name = BEFORE.matcher(words).replaceFirst("");
    return FOLDED.contains(name) || FOLDED.contains(BEHIND.matcher(name).replaceFirst(""));
  }
}
