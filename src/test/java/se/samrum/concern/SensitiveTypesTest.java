package se.samrum.concern;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samrum.concern.Sources.all;
import static se.samrum.concern.Sources.assertWithin;
import static se.samrum.concern.Sources.pages;
import static se.samrum.concern.Sources.read;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samrum.concern.ConcernFilter.Sort;
import se.samrum.youth.YouthEvent;

/**
 * Nobody is filtered, sorted or counted by what a concern is about: some types are sensitive, and those may not select
 * persons (dataskyddslagen 3:3). So no type does. Whoever adds a way to ask adds its word here, and considers that.
 */
class SensitiveTypesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.samrum");

    private static final Set<String> FILTERED_BY =
            Set.of("from", "until", "report", "status", "sort", "action", "outcome", "page");
    private static final Set<String> ASKED_BESIDE = Set.of("draft", "room", "id", "to", "saved", "done", "reason");
    private static final Pattern ASKING = Pattern.compile(
            "<(?:f:viewParam|f:param|s:choose)\\b[^>]*>|<form method=\"get\".*?</form>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?<=\\bname=\")[^\"#]+(?=\")");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern ABOUT_TYPES = Pattern.compile("(?i)types?(?:codes)?\\b");
    private static final Set<String> SHOWN = Set.of(
            "#{row.typeCodes()}",
            "#{concern.now().typeCodes()}",
            "#{type}",
            "#{text['concern.type.'.concat(type)]}",
            "#{it.form.types}",
            "#{it.form.moreTypes}",
            "#{empty it.form.moreTypes ? null : 'open'}",
            "#{text['concern.types']}",
            "#{text['concern.types.hint']}",
            "#{text['concern.types.all']}",
            "#{text['concern.list.types']}",
            "#{text['concern.open.types']}");
    private static final Pattern SORTING_TABLE =
            Pattern.compile("sortBy|filterBy|sortable|globalFilter|p:dataTable|p:column\\b");

    @Test
    void aFilterHasNoPlaceForThem() {
        List<? extends Class<?>> filters = HOUSE.stream()
                .filter(type -> type.getSimpleName().endsWith("Filter") && type.isRecord())
                .map(JavaClass::reflect)
                .toList();
        assertTrue(filters.contains(ConcernFilter.class), filters.toString());
        assertWithin(
                FILTERED_BY,
                filters.stream()
                        .flatMap(filter -> Arrays.stream(filter.getRecordComponents()))
                        .map(RecordComponent::getName));
        assertEquals(List.of(Sort.REGISTERED, Sort.OBSERVED), List.of(Sort.values()));
    }

    @Test
    void noPageIsAskedForThem() {
        Set<String> known =
                Stream.concat(FILTERED_BY.stream(), ASKED_BESIDE.stream()).collect(toSet());
        List<String> asked = pages().flatMap(page -> all(ASKING, read(page)))
                .flatMap(asking -> all(NAME, asking))
                .toList();
        assertTrue(asked.containsAll(FILTERED_BY), asked.toString());
        assertWithin(known, asked.stream());
    }

    @Test
    void aPageOnlyShowsThem() {
        assertWithin(SHOWN, pages().flatMap(page -> all(EXPRESSION, read(page))).filter(said -> ABOUT_TYPES
                .matcher(said)
                .find()));
        assertWithin(Set.of(), pages().flatMap(page -> all(SORTING_TABLE, read(page))));
    }

    @Test
    void onlyWhatKeepsAndShowsThemReadsThem() {
        assertWithin(
                Set.of("ConcernForm", "ConcernVersion", "DemonstrationTale"),
                HOUSE.get(ConcernType.class).getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .map(SensitiveTypesTest::outermost));
        assertReadBy(Set.of(), Concern.class, "types");
        assertReadBy(Set.of(), ConcernRow.class, "types", "typeCodes");
        assertReadBy(Set.of("Concern", "ConcernForm", "Answers"), ConcernVersion.class, "typeCodes");
        assertReadBy(Set.of("ConcernVersion", "ConcernCheck"), ConcernForm.class, "getTypes", "getMoreTypes");
        assertReadBy(Set.of(), YouthEvent.class, "about");
    }

    /** Nobody beside these and their owner reads one of these members, which are there. */
    private static void assertReadBy(Set<String> readers, Class<?> owner, String... members) {
        JavaClass kept = HOUSE.get(owner);
        for (String member : members) {
            assertTrue(
                    kept.getAllMembers().stream()
                            .anyMatch(each -> each.getName().equals(member)),
                    member);
            assertWithin(
                    readers,
                    kept.getAccessesToSelf().stream()
                            .filter(access -> access.getTarget().getName().equals(member))
                            .map(JavaAccess::getOriginOwner)
                            .map(SensitiveTypesTest::outermost)
                            .filter(reader -> !reader.equals(owner.getSimpleName())));
        }
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceAll(".*\\.|\\$.*", "");
    }
}
