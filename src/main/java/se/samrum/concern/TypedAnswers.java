package se.samrum.concern;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;

/**
 * What one person typed, carried over to the form as a colleague has made it meanwhile: a question that was not touched
 * takes the colleague's answer, and whatever was typed stays.
 */
final class TypedAnswers {

    private TypedAnswers() {}

    /**
     * Carries the answers over.
     *
     * @param typed the form as it was sent
     * @param read the same form as it was offered
     * @param now the same form as it would be offered now; takes the answers
     */
    static void carryOver(Object typed, Object read, Object now) {
        try {
            for (PropertyDescriptor question :
                    Introspector.getBeanInfo(typed.getClass()).getPropertyDescriptors()) {
                if (question.getWriteMethod() != null && isTouched(question, typed, read)) {
                    question.getWriteMethod()
                            .invoke(now, question.getReadMethod().invoke(typed));
                }
            }
        } catch (IntrospectionException | IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean isTouched(PropertyDescriptor question, Object typed, Object read)
            throws IllegalAccessException, InvocationTargetException {
        Object answer = plain(question.getReadMethod().invoke(typed));
        return !Objects.deepEquals(answer, plain(question.getReadMethod().invoke(read)));
    }

    /** A browser sends other line ends than were stored. */
    private static Object plain(Object answer) {
        return answer instanceof String text ? text.replace("\r\n", "\n") : answer;
    }
}
