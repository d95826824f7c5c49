package org.concordat.funding.register.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps which objectives there are and where they are achieved, as programme tells of them. */
@ApplicationScoped
public class ObjectiveLearning {

    private final Objectives objectives;

    ObjectiveLearning(Objectives objectives) {
        this.objectives = objectives;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(Objectives.KnownObjective objective, long version) {
        objectives.learn(objective, version);
    }
}
