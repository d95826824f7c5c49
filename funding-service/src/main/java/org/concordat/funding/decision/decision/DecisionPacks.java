package org.concordat.funding.decision.decision;

import java.util.Optional;
import java.util.UUID;

/** The packs of all decisions, which nobody changes. */
public interface DecisionPacks {

    void keep(UUID decision, DecisionPack pack);

    Optional<DecisionPack> of(UUID decision);
}
