package se.samrum.web;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A form whose answers must fit together, or fit the day. */
@Answered
public interface CheckedForm {

    /** What has to be put right. */
    Stream<Wrong> wrongs(LocalDate today);

    /** Whether nothing is written there. */
    static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    /**
     * One answer to put right.
     *
     * @param property whose answer it is
     * @param key of what to do, in ValidationMessages
     */
    record Wrong(String property, String key) {

        /** This, when the answer is wrong. */
        public static Stream<Wrong> when(boolean wrong, String property, String key) {
            return wrong ? Stream.of(new Wrong(property, key)) : Stream.empty();
        }
    }
}
