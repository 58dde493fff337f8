package se.samrum.legalbasis;

import static se.samrum.agency.AgencyKind.LEISURE;
import static se.samrum.agency.AgencyKind.MUNICIPAL_EXECUTIVE;
import static se.samrum.agency.AgencyKind.POLICE;
import static se.samrum.agency.AgencyKind.SCHOOL;
import static se.samrum.agency.AgencyKind.SOCIAL_SERVICES;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samrum.agency.AgencyKind;

/**
 * A row of the table of the law, written a second time by hand.
 *
 * @param rule that protects the information where it is, in the permitted case
 * @param strangers rules that the basis does not break
 * @param permitting an answer to every question that permits, in order; WORDS stands for words
 */
record ExpectedBasis(
        String code,
        String statute,
        Set<AgencyKind> disclosers,
        boolean independentGives,
        Optional<String> rule,
        List<String> strangers,
        Set<AgencyKind> receivers,
        boolean independentReceives,
        Crime crime,
        Decider decider,
        Map<String, String> permitting) {

    private static final Set<AgencyKind> ALL = Set.of(AgencyKind.values());
    private static final Set<AgencyKind> TO_POLICE = Set.of(POLICE);
    private static final Set<AgencyKind> TO_SOCIAL = Set.of(SOCIAL_SERVICES);
    private static final List<String> HEALTH_AND_SOCIAL =
            List.of("OSL 25:1", "OSL 25:8", "OSL 26:1", "OSL 26:1 a", "OSL 26:6", "OSL 23:2 och 26:1", "oläslig regel");
    private static final List<String> NEITHER =
            List.of("OSL 23:2", "OSL 35:1", "OSL 25:9", "OSL 26:7", "oläslig regel", " ");

    static List<ExpectedBasis> table() {
        return List.of(
                row(
                                "OSL_10_1",
                                "OSL 10:1, 12:2–3",
                                Decider.ANY_MEMBER,
                                Crime.ANY,
                                "COVERS=YES EVERYBODY=YES REFUSED=NO")
                        .from(true, ALL)
                        .to(true, ALL),
                row(
                                "SOL_19_1",
                                "SoL 19:1, OSL 10:28",
                                Decider.ANY_MEMBER,
                                Crime.ANY,
                                "AGE=YES KNOWS=YES THIS_CASE=YES FACTS=WORDS")
                        .from(true, Set.of(SCHOOL, POLICE, LEISURE))
                        .to(false, TO_SOCIAL),
                row("SOL_19_2", "SoL 19:2", Decider.ANY_MEMBER, Crime.ANY, "AGE=YES CONCERN=YES NOT_SECRET=YES")
                        .from(true, Set.of(SCHOOL, POLICE, LEISURE, MUNICIPAL_EXECUTIVE))
                        .to(false, TO_SOCIAL),
                row(
                                "SOL_INVESTIGATION",
                                "SoL, uppgifter till barnutredning, OSL 10:28",
                                Decider.ANY_MEMBER,
                                Crime.ANY,
                                "REQUEST=YES REFERENCE=WORDS")
                        .from(true, Set.of(SCHOOL, POLICE, LEISURE))
                        .to(false, TO_SOCIAL),
                row(
                                "OSL_26_9A",
                                "OSL 26:9 a",
                                Decider.ANY_MEMBER,
                                Crime.ANY,
                                "REPORTER=YES ONLY_THAT=YES INAPPROPRIATE=NO")
                        .from(false, TO_SOCIAL)
                        .of("OSL 26:1", NEITHER)
                        .to(true, Set.of(SCHOOL, POLICE, LEISURE, MUNICIPAL_EXECUTIVE)),
                row(
                                "OSL_10_18A",
                                "OSL 10:18 a",
                                Decider.DELEGATE,
                                Crime.PREVENTION,
                                "AGE=YES COMMITTED=NO RISK=YES CIRCUMSTANCES=WORDS INAPPROPRIATE=NO SUPPORT=WORDS")
                        .from(false, TO_SOCIAL)
                        .of("OSL 26:1", List.of("OSL 25:1", "OSL 26:1 a", "OSL 26:3", "OSL 23:2", " "))
                        .to(false, TO_POLICE),
                row(
                                "OSL_10_15A_1",
                                "OSL 10:15 a p. 1",
                                Decider.DELEGATE,
                                Crime.PREVENTION,
                                "NEEDED=YES NEED=WORDS OVERRIDING=NO BALANCING=WORDS WHY_NOT_CONSENT=WORDS")
                        .from(false, ALL)
                        .of(
                                "OSL 26:1",
                                List.of(
                                        "OSL 25:1",
                                        "OSL 25:5",
                                        "OSL 25:8",
                                        "OSL 26:1 a",
                                        "OSL 26:3",
                                        "OSL 26:4",
                                        "OSL 26:6",
                                        "OSL 24:2 a",
                                        "OSL 24:8",
                                        "OSL 31:1",
                                        "OSL 33:2",
                                        "OSL 36:1",
                                        "OSL 40:5",
                                        "oläslig regel"))
                        .to(false, ALL),
                row(
                                "OSL_10_15A_2",
                                "OSL 10:15 a p. 2",
                                Decider.LAWYER,
                                Crime.COMMITTED,
                                "NEEDED=YES NEED=WORDS OVERRIDING=NO BALANCING=WORDS WHY_NOT_CONSENT=WORDS")
                        .from(false, Set.of(SCHOOL, POLICE, LEISURE, MUNICIPAL_EXECUTIVE))
                        .of("OSL 23:2", HEALTH_AND_SOCIAL)
                        .to(false, ALL),
                row(
                                "LAG_2025_170_4",
                                "Lag (2025:170) 4 §, OSL 10:28",
                                Decider.DELEGATE,
                                Crime.ANY,
                                "REQUEST=YES CONTACT_ONLY=YES EXCEPTIONAL=NO DATA_SET=WORDS")
                        .from(true, ALL)
                        .to(false, TO_POLICE),
                row(
                                "LAG_2025_170_6",
                                "Lag (2025:170) 6 §, OSL 10:28",
                                Decider.DELEGATE,
                                Crime.ANY,
                                "NEEDED=YES CLEARLY_SECRET=NO ASSESSMENT=WORDS")
                        .from(false, Set.of(LEISURE, MUNICIPAL_EXECUTIVE))
                        .of(
                                "OSL 23:2",
                                List.of(
                                        "OSL 24:8",
                                        "OSL 25:1",
                                        "OSL 25:8",
                                        "OSL 25:15",
                                        "OSL 26:1",
                                        "OSL 26:6",
                                        "OSL 40:2",
                                        "OSL 40:5"))
                        .to(false, TO_POLICE),
                row(
                                "LAG_2025_170_7",
                                "Lag (2025:170) 7 §, OSL 10:28",
                                Decider.REKTOR,
                                Crime.ANY,
                                "NEEDED=YES RECEIVER=YES OVERRIDING=NO ASSESSMENT=WORDS")
                        .from(true, Set.of(SCHOOL))
                        .to(false, TO_POLICE),
                row(
                                "OSL_10_19",
                                "OSL 10:19",
                                Decider.ANY_MEMBER,
                                Crime.PREVENTION,
                                "IMMINENT=YES LISTED=YES CRIME=WORDS")
                        .from(false, Set.of(SOCIAL_SERVICES, SCHOOL))
                        .of("OSL 25:1", NEITHER)
                        .to(false, TO_POLICE),
                row("OSL_10_20", "OSL 10:20", Decider.ANY_MEMBER, Crime.ANY, "AGE=YES ACUTE=YES INTERVENTION=YES")
                        .from(false, TO_SOCIAL)
                        .of("OSL 26:1", NEITHER)
                        .to(false, TO_POLICE),
                row(
                                "OSL_10_21",
                                "OSL 10:21",
                                Decider.DELEGATE,
                                Crime.COMMITTED,
                                "VICTIM_UNDER_18=YES LISTED=YES CRIME=WORDS")
                        .from(false, Set.of(SOCIAL_SERVICES, SCHOOL))
                        .of("OSL 26:1", NEITHER)
                        .to(false, TO_POLICE),
                row("OSL_10_22", "OSL 10:22", Decider.DELEGATE, Crime.COMMITTED, "PASSED=YES PETTY=NO CRIME=WORDS")
                        .from(false, TO_SOCIAL)
                        .of("OSL 26:1", NEITHER)
                        .to(false, TO_POLICE),
                row("OSL_10_23", "OSL 10:23", Decider.DELEGATE, Crime.COMMITTED, "PENALTY=YES CRIME=WORDS")
                        .from(false, Set.of(SOCIAL_SERVICES, SCHOOL))
                        .of("OSL 25:1", NEITHER)
                        .to(false, TO_POLICE),
                row("OSL_10_24", "OSL 10:24", Decider.DELEGATE, Crime.COMMITTED, "PRISON=YES CRIME=WORDS")
                        .from(false, Set.of(SCHOOL, LEISURE, MUNICIPAL_EXECUTIVE))
                        .of("OSL 23:2", HEALTH_AND_SOCIAL)
                        .to(false, TO_POLICE),
                row("OSL_10_18B", "OSL 10:18 b", Decider.DELEGATE, Crime.PREVENTION, "TERROR=YES CIRCUMSTANCES=WORDS")
                        .from(false, Set.of(SOCIAL_SERVICES, SCHOOL))
                        .of("OSL 26:1", NEITHER)
                        .to(false, TO_POLICE),
                row(
                                "OSL_10_18C",
                                "OSL 10:18 c",
                                Decider.DELEGATE,
                                Crime.PREVENTION,
                                "RISK=YES PENALTY=YES CIRCUMSTANCES=WORDS")
                        .from(false, Set.of(SOCIAL_SERVICES, SCHOOL))
                        .of("OSL 26:1", NEITHER)
                        .to(false, TO_POLICE),
                row("OSL_10_22A", "OSL 10:22 a", Decider.LAWYER, Crime.ANY, "TERROR=YES CRIME=WORDS")
                        .from(false, Set.of(SOCIAL_SERVICES, SCHOOL))
                        .of("OSL 26:1", NEITHER)
                        .to(false, TO_POLICE),
                row("OSL_35_10C", "OSL 35:10 c", Decider.DELEGATE, Crime.PREVENTION, "TERROR=YES CIRCUMSTANCES=WORDS")
                        .from(false, TO_POLICE)
                        .of("OSL 35:1", List.of("OSL 26:1", "OSL 35:2", " "))
                        .to(false, TO_SOCIAL),
                row("OSL_10_27", "OSL 10:27", Decider.DELEGATE, Crime.ANY, "OBVIOUS=YES CONTRARY=NO BALANCING=WORDS")
                        .from(false, Set.of(SCHOOL, POLICE, LEISURE, MUNICIPAL_EXECUTIVE))
                        .of("OSL 23:2", HEALTH_AND_SOCIAL)
                        .to(false, ALL),
                row("OSL_10_2", "OSL 10:2", Decider.DELEGATE, Crime.ANY, "NECESSARY=YES REASON=WORDS")
                        .from(true, ALL)
                        .to(true, ALL),
                row(
                                "SECRECY_TEST",
                                "OSL, sekretessprövning",
                                Decider.ANY_MEMBER,
                                Crime.ANY,
                                "NOT_SECRET=YES TEST=WORDS")
                        .from(true, ALL)
                        .to(true, ALL));
    }

    private static ExpectedBasis row(String code, String statute, Decider decider, Crime crime, String permitting) {
        Map<String, String> answers = new LinkedHashMap<>();
        Arrays.stream(permitting.split(" "))
                .map(pair -> pair.split("="))
                .forEach(pair -> answers.put(pair[0], pair[1]));
        return new ExpectedBasis(
                code, statute, Set.of(), false, Optional.empty(), List.of(), Set.of(), false, crime, decider, answers);
    }

    private ExpectedBasis from(boolean independent, Set<AgencyKind> kinds) {
        return new ExpectedBasis(
                code,
                statute,
                kinds,
                independent,
                rule,
                strangers,
                receivers,
                independentReceives,
                crime,
                decider,
                permitting);
    }

    private ExpectedBasis of(String own, List<String> others) {
        return new ExpectedBasis(
                code,
                statute,
                disclosers,
                independentGives,
                Optional.of(own),
                others,
                receivers,
                independentReceives,
                crime,
                decider,
                permitting);
    }

    private ExpectedBasis to(boolean independent, Set<AgencyKind> kinds) {
        return new ExpectedBasis(
                code,
                statute,
                disclosers,
                independentGives,
                rule,
                strangers,
                kinds,
                independent,
                crime,
                decider,
                permitting);
    }

    /** The answers that permit, with real words. */
    Map<String, String> answers() {
        Map<String, String> all = new LinkedHashMap<>(permitting);
        all.replaceAll((question, answer) -> answer.equals("WORDS") ? "Så här är det just nu." : answer);
        return all;
    }

    /** The same, with another answer to one of the questions. */
    Map<String, String> answers(String question, String other) {
        Map<String, String> all = answers();
        all.put(question, other);
        return all;
    }
}
