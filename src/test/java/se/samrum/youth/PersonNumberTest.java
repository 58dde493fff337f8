package se.samrum.youth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only Skatteverket's published test numbers stand here: an invented one that fits may be a real child. */
class PersonNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "199006022397",
                "199107172380",
                "199610202385",
                "200001052380",
                "200001022391",
                "200001042399",
                "200002262384",
                "199912282382"
            })
    void readsThePublishedTestNumbersInEveryForm(String digits) {
        assertEquals(digits, parsed(digits));
        assertEquals(digits, parsed(digits.substring(0, 8) + "-" + digits.substring(8)));
        assertEquals(digits, parsed(digits.substring(2)));
        assertEquals(digits, parsed(digits.substring(2, 8) + "-" + digits.substring(8)));
        assertEquals(digits, parsed(" " + digits + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "196408233230",
                "199006022398",
                "199006022",
                "19900602239x",
                "199013022397",
                "199006322397",
                "",
                "1990060223970",
                "199006-02-2397"
            })
    void refusesAWrongCheckDigitAWrongDayAndAWrongForm(String typed) {
        assertTrue(PersonNumber.parse(typed, TODAY).isEmpty());
    }

    @Test
    void refusesEveryOtherCheckDigit() {
        for (int last = 0; last < 10; last++) {
            assertEquals(
                    last == 7, PersonNumber.parse("19900602239" + last, TODAY).isPresent());
        }
    }

    @Test
    void countsThePlusSignAsAHundredYearsMore() {
        assertEquals("189006022397", parsed("900602+2397"));
    }

    @Test
    void refusesADayThatHasNotCome() {
        assertTrue(PersonNumber.parse("199006022397", LocalDate.of(1990, 6, 1)).isEmpty());
    }

    @Test
    void findsANumberInsideAText() {
        assertTrue(PersonNumber.isIn("Melker, 900602-2397, var borta.", TODAY));
        assertTrue(PersonNumber.isIn("199006022397", TODAY));
        assertTrue(PersonNumber.isIn("Född 900602-2398, enligt klasslistan.", TODAY));
        assertTrue(PersonNumber.isIn("Född 110231-xxxx.", TODAY));
        assertFalse(PersonNumber.isIn("Ring 0701121234 eller 0510-123456.", TODAY));
        assertFalse(PersonNumber.isIn("Ring 070-174 06 05 efter 15:30 den 2026-11-22.", TODAY));
        assertFalse(PersonNumber.isIn("Klockan 15.30, rum 199006, skåp 2397.", TODAY));
    }

    @Test
    void printsNothingOfItself() {
        assertEquals(
                "PersonNumber",
                PersonNumber.parse("199006022397", TODAY).orElseThrow().toString());
    }

    private static String parsed(String typed) {
        return PersonNumber.parse(typed, TODAY).orElseThrow().digits();
    }
}
