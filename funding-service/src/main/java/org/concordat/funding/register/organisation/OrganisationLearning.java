package org.concordat.funding.register.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Keeps the organisations of the region as membership tells of them. */
@ApplicationScoped
public class OrganisationLearning {

    private final Organisations organisations;

    OrganisationLearning(Organisations organisations) {
        this.organisations = organisations;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(KnownOrganisation organisation, long version, LocalDate effectiveOn) {
        organisations.learn(organisation, version, effectiveOn);
    }
}
