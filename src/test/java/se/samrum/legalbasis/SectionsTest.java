package se.samrum.legalbasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void readsWhatAnAgencyNames() {
        assertEquals(List.of(new Section(26, 1, "")), Section.in("OSL 26:1"));
        assertEquals(
                List.of(new Section(26, 1, "a"), new Section(25, 1, ""), new Section(23, 2, "")),
                Section.in("OSL 26:1 a, 25:1 och 23:2"));
        assertEquals(List.of(), Section.in("skollagen"));
    }

    @Test
    void aSectionAloneDeniesItsLetteredOnesAndAllowsItself() {
        Sections sections = Sections.of("26:1, 25:2 a");
        assertTrue(sections.allow(new Section(26, 1, "")));
        assertFalse(sections.allow(new Section(26, 1, "a")));
        assertTrue(sections.deny(new Section(26, 1, "a")));
        assertTrue(sections.allow(new Section(25, 2, "a")));
        assertFalse(sections.deny(new Section(25, 2, "b")));
        assertFalse(sections.deny(new Section(25, 2, "")));
        assertFalse(sections.deny(new Section(27, 1, "")));
    }

    @Test
    void aRangeHoldsItsEndsAndTheLetteredOnesBetween() {
        Sections sections = Sections.of("25:1-8");
        assertTrue(sections.allow(new Section(25, 1, "")));
        assertTrue(sections.allow(new Section(25, 8, "a")));
        assertFalse(sections.allow(new Section(25, 9, "")));
        assertFalse(sections.deny(new Section(24, 1, "")));
    }

    @Test
    void knowsWhatCannotBeRead() {
        assertTrue(Sections.of("").isReadable());
        assertTrue(Sections.of("").isEmpty());
        assertTrue(Sections.of("25:1-8, 26:1 a").isReadable());
        assertFalse(Sections.of("25:1-8, sekretess").isReadable());
        assertFalse(Sections.of("OSL 25:1").isReadable());
        assertEquals("25:1-8, 26:1 a", Sections.of("25:1-8,26:1 a").words());
    }
}
