package org.concordat.funding.register.organisationtype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps which types of organisation there are, and which of them are councils. */
@ApplicationScoped
public class OrganisationTypeLearning {

    private final OrganisationTypes types;

    OrganisationTypeLearning(OrganisationTypes types) {
        this.types = types;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(OrganisationTypes.KnownType type, long version) {
        types.learn(type, version);
    }
}
