package org.concordat.platform.change;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.concordat.platform.problem.Refusal;

/**
 * A step that a record may take from some of its statuses; its {@code toString} is what the path calls it. Enums of steps
 * implement it, so that each status refuses a step that may not follow in the same words.
 *
 * @param <S> where the record may stand
 */
public interface RecordStep<S> {

    /** The statuses from which it may be taken. */
    Set<S> from();

    /** Whether callers are told of it; some steps follow from elsewhere and are offered to nobody. */
    default boolean isOffered() {
        return true;
    }

    default boolean isAllowedFrom(S status) {
        return from().contains(status);
    }

    /**
     * Refuses a step that may not follow, with those that may.
     *
     * @param record as a sentence begins: {@code An award}
     */
    static <S, T extends Enum<T> & RecordStep<S>> void require(String record, S status, T step) {
        if (step.isAllowedFrom(status)) {
            return;
        }
        List<String> allowed = allowedFrom(status, step.getDeclaringClass());
        String instead =
                allowed.isEmpty() ? "It is at its end." : "It allows: %s.".formatted(String.join(", ", allowed));
        throw Refusal.conflict(
                "step-not-allowed", "%s that is %s allows no %s. %s".formatted(record, status, step, instead), allowed);
    }

    /** The steps that callers may take from a status. */
    static <S, T extends Enum<T> & RecordStep<S>> List<String> allowedFrom(S status, Class<T> steps) {
        return Arrays.stream(steps.getEnumConstants())
                .filter(step -> step.isOffered() && step.isAllowedFrom(status))
                .map(Object::toString)
                .toList();
    }
}
