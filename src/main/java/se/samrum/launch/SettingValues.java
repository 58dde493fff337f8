package se.samrum.launch;

import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** What a deployer wrote, read as what it must be; anything else is refused in one sentence that names the key. */
record SettingValues(Properties properties) {

    int number(String key, int lowest, int highest) {
        String value = text(key);
        if (value.matches("\\d{1,5}")) {
            int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw wrong(key, value, "a whole number from " + lowest + " to " + highest);
    }

    String choice(String key, List<String> allowed) {
        String value = text(key);
        if (!allowed.contains(value)) {
            throw wrong(key, value, "one of " + String.join(", ", allowed));
        }
        return value;
    }

    /** A setting that may be left out, in a form. */
    Optional<String> optional(String key, String form, String allowed) {
        Optional<String> value = optional(key);
        if (value.isPresent() && !value.get().matches(form)) {
            throw wrong(key, value.get(), allowed);
        }
        return value;
    }

    /** A setting that may be left out. */
    Optional<String> optional(String key) {
        return properties.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    String text(String key) {
        String value = properties.getProperty(key).strip();
        if (value.isEmpty()) {
            throw new Refused(key + " is empty; leave it out to get what Samrum comes with.");
        }
        return value;
    }

    static Refused wrong(String key, String value, String allowed) {
        return new Refused(key + " is " + value + ", but must be " + allowed + ".");
    }
}
