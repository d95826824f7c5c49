package org.concordat.programme.sharing.provider;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.programme.sharing.provider.ProviderStatus.Step;

/** That an organisation runs a service from one day on, and until another. It does so once at a time. */
@Entity
public class ServiceProvider extends Aggregate {

    public static final AggregateType<ServiceProvider> TYPE = AggregateType.published(
            "service-provider", "programme.service-providers", ServiceProviderState.class, ServiceProvider::state);

    private UUID organisation;
    private String service;

    @Embedded
    private ProviderTerm term;

    @Enumerated(EnumType.STRING)
    private ProviderStatus status;

    private String withdrawnBecause;

    protected ServiceProvider() {}

    ServiceProvider(UUID organisation, String service, ProviderTerm term) {
        term.requireInOrder();
        this.organisation = organisation;
        this.service = service;
        this.term = term;
        this.status = ProviderStatus.RECORDED;
    }

    void amend(ProviderTerm wanted) {
        status.require(Step.AMENDMENT);
        wanted.requireInOrder();
        term = wanted;
    }

    void withdraw(String because) {
        status.require(Step.WITHDRAWAL);
        status = ProviderStatus.WITHDRAWN;
        withdrawnBecause = because;
    }

    public UUID organisation() {
        return organisation;
    }

    public String service() {
        return service;
    }

    public ProviderTerm term() {
        return term;
    }

    ServiceProviderState state() {
        return new ServiceProviderState(id(), organisation, service, term, status, withdrawnBecause);
    }
}
