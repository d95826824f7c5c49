package org.concordat.reporting.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.imports.NamedRecords;
import org.concordat.platform.problem.Refusal;

/** The organisations of the region, each as it is on a day, as far as membership has told. */
public interface Organisations {

    Optional<Organisation> byId(UUID id, LocalDate asAt);

    /** All of them by id, by name and by the codes that registers know them by. */
    NamedRecords named(LocalDate asAt);

    /** Whether membership has a type of organisation with this code. */
    boolean hasType(String code);

    /**
     * One that there is.
     *
     * @param pointer to what names it in the request
     */
    default Organisation require(UUID id, LocalDate asAt, String pointer) {
        return byId(id, asAt)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-organisation",
                        pointer,
                        "Membership has told of no organisation %s. Register it there, or check the id."
                                .formatted(id)));
    }

    /** @param pointer to the list of codes in the request */
    default void requireTypes(List<String> codes, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            if (!hasType(codes.get(i))) {
                throw Refusal.rule(
                        "unknown-organisation-type",
                        "%s/%d".formatted(pointer, i),
                        "Membership has no organisation type %s. Send the code of one that it has."
                                .formatted(codes.get(i)));
            }
        }
    }
}
