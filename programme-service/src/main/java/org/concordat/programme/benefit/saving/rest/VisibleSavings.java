package org.concordat.programme.benefit.saving.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.security.Caller;
import org.concordat.programme.benefit.saving.Claiming;
import org.concordat.programme.benefit.saving.SavingId;
import org.concordat.programme.benefit.saving.SavingView;
import org.concordat.programme.register.organisation.OrganisationId;

/** The savings that a caller may see: an organisation's user those of its own organisation. */
@ApplicationScoped
public class VisibleSavings {

    private final Claiming claiming;
    private final Caller caller;

    VisibleSavings(Claiming claiming, Caller caller) {
        this.claiming = claiming;
        this.caller = caller;
    }

    public SavingView get(UUID id) {
        SavingView saving = claiming.get(id);
        caller.requireWithinBoundary(saving.organisation(), "saving", id);
        return saving;
    }

    public UUID id(UUID id) {
        if (!claiming.isThere(new SavingId(id), caller.boundary(OrganisationId::new))) {
            throw Refusal.notFound("saving", id);
        }
        return id;
    }
}
