package org.concordat.reporting.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    boolean hasSubRegion(String code);

    /** Those of them that membership has told of. */
    Set<UUID> known(Collection<UUID> ids);

    /**
     * One that there is.
     *
     * @param pointer to what names it in the request
     */
    default Organisation require(UUID id, LocalDate asAt, String pointer) {
        return byId(id, asAt).orElseThrow(() -> unknown(id, pointer));
    }

    /** @param pointer to the list of ids in the request */
    default void requireAll(List<UUID> ids, String pointer) {
        Set<UUID> known = known(ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                throw unknown(ids.get(i), "%s/%d".formatted(pointer, i));
            }
        }
    }

    private static Refusal unknown(UUID id, String pointer) {
        return Refusal.rule(
                "unknown-organisation",
                pointer,
                "Membership has told of no organisation %s. Register it there, or check the id.".formatted(id));
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

    /** @param pointer to the list of codes in the request */
    default void requireSubRegions(List<String> codes, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            if (!hasSubRegion(codes.get(i))) {
                throw Refusal.rule(
                        "unknown-sub-region",
                        "%s/%d".formatted(pointer, i),
                        "Membership has no sub-region %s. Send the code of one that it has.".formatted(codes.get(i)));
            }
        }
    }
}
