package org.concordat.programme.register.subregion;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** The parts of the region, as membership tells of them. */
public interface SubRegions {

    /** What membership says of a sub-region. */
    record KnownSubRegion(UUID id, String code) {}

    /** Old news, by the version, changes nothing. */
    void learn(KnownSubRegion subRegion, long version);

    /** The codes of all sub-regions, in their order. */
    List<String> codes();

    /** For whatever is said of a part of the region. */
    default void requireKnown(String code, String pointer) {
        List<String> known = codes();
        if (!known.contains(code)) {
            throw Refusal.rule(
                    "unknown-sub-region",
                    pointer,
                    "There is no sub-region '%s'. %s"
                            .formatted(
                                    code,
                                    known.isEmpty()
                                            ? "Membership has told of none yet; add them there first."
                                            : "Send one of: " + String.join(", ", known) + "."));
        }
    }
}
