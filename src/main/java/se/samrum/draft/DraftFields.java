package se.samrum.draft;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers of a form as its fields send them, by the names of its properties. A new question needs no line here: a
 * property of text, a yes or no, a coded answer or several of them is filled in by its type.
 */
final class DraftFields {

    private static final String FORM = "form:";
    private static final String CHECKBOX = "_input";
    private static final String KEPT = "version";

    private DraftFields() {}

    /** What a form sent, without what is no answer: a line for each value, or its name alone when it is empty. */
    static String write(Map<String, String[]> sent) {
        StringBuilder answers = new StringBuilder();
        sent.forEach((name, values) -> {
            if (name.matches("form:[A-Za-z_]+") || name.equals(KEPT)) {
                answers.append(property(name)).append('\n');
                Stream.of(values).filter(value -> !value.isEmpty()).forEach(value -> answers.append(property(name))
                        .append('=')
                        .append(onOneLine(value))
                        .append('\n'));
            }
        });
        return answers.toString();
    }

    private static String onOneLine(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String property(String name) {
        String property = name.startsWith(FORM) ? name.substring(FORM.length()) : name;
        return property.endsWith(CHECKBOX) ? property.substring(0, property.length() - CHECKBOX.length()) : property;
    }

    /** The version of the record that the form was begun on, when it amends one. */
    static Optional<String> version(String answers) {
        return read(answers).getOrDefault(KEPT, List.of()).stream().findFirst();
    }

    /** Fills the form in; a question that was not there when the draft was kept stays as it is offered. */
    static void fill(Object form, String answers) {
        Map<String, List<String>> kept = read(answers);
        try {
            for (PropertyDescriptor property :
                    Introspector.getBeanInfo(form.getClass()).getPropertyDescriptors()) {
                if (property.getWriteMethod() != null && isAnswered(property, kept)) {
                    List<String> values = kept.getOrDefault(property.getName(), List.of());
                    property.getWriteMethod().invoke(form, value(property.getPropertyType(), values));
                }
            }
        } catch (IntrospectionException | IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A box that is not ticked sends nothing at all, and that is its answer. */
    private static boolean isAnswered(PropertyDescriptor property, Map<String, List<String>> kept) {
        Class<?> type = property.getPropertyType();
        return type == boolean.class || type.isArray() || kept.containsKey(property.getName());
    }

    private static Map<String, List<String>> read(String answers) {
        Map<String, List<String>> kept = new HashMap<>();
        answers.lines().forEach(line -> {
            int end = line.indexOf('=');
            List<String> values =
                    kept.computeIfAbsent(end < 0 ? line : line.substring(0, end), name -> new ArrayList<>());
            if (end >= 0) {
                values.add(line.substring(end + 1).translateEscapes());
            }
        });
        return kept;
    }

    private static Object value(Class<?> type, List<String> values) {
        if (type.isArray()) {
            List<Object> known = values.stream()
                    .flatMap(value -> constant(type.getComponentType(), value).stream())
                    .toList();
            return known.toArray((Object[]) Array.newInstance(type.getComponentType(), known.size()));
        }
        if (type == boolean.class) {
            return !values.isEmpty();
        }
        Optional<String> first = values.stream().findFirst();
        return (type.isEnum() ? first.flatMap(value -> constant(type, value)) : first).orElse(null);
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        return Arrays.stream((Object[]) type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst();
    }
}
