package org.concordat.programme.sharing.provider;

import static org.concordat.programme.sharing.provider.ServiceProviderFact.SERVICE_PROVIDER_AMENDED;
import static org.concordat.programme.sharing.provider.ServiceProviderFact.SERVICE_PROVIDER_RECORDED;
import static org.concordat.programme.sharing.provider.ServiceProviderFact.SERVICE_PROVIDER_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.sharing.service.Services;

/** Records which organisations run which services. */
@ApplicationScoped
public class RecordingProviders {

    private final ServiceProviders providers;
    private final OrganisationRegister organisations;
    private final Services services;
    private final Changes changes;

    RecordingProviders(
            ServiceProviders providers, OrganisationRegister organisations, Services services, Changes changes) {
        this.providers = providers;
        this.organisations = organisations;
        this.services = services;
        this.changes = changes;
    }

    @Transactional
    public ServiceProviderView record(UUID organisation, String service, ProviderTerm term, EffectiveDate effective) {
        var provider = new ServiceProvider(organisation, service, term);
        organisations.requireThere(organisation, term.since(), "/organisation");
        services.requireKnown(service, "/service");
        requireNoneBeside(provider);
        return ServiceProviderView.of(changes.add(providers, provider, SERVICE_PROVIDER_RECORDED, effective));
    }

    @Transactional
    public ServiceProviderView amend(Amendment<ProviderTerm> amendment) {
        return ServiceProviderView.of(changes.of(providers, amendment).record(SERVICE_PROVIDER_AMENDED, provider -> {
            provider.amend(amendment.applyTo(provider.term()));
            requireNoneBeside(provider);
        }));
    }

    private void requireNoneBeside(ServiceProvider provider) {
        if (providers.hasBeside(provider)) {
            throw Refusal.conflict(
                    "runs-it-already",
                    "It is recorded that the organisation runs this service at that time. Amend that record.");
        }
    }

    /** @param effective with the reason */
    @Transactional
    public ServiceProviderView withdraw(UUID id, EffectiveDate effective) {
        return ServiceProviderView.of(changes.of(providers, id)
                .effective(effective)
                .record(SERVICE_PROVIDER_WITHDRAWN, provider -> provider.withdraw(effective.reason())));
    }

    public ServiceProviderView get(UUID id) {
        return ServiceProviderView.of(providers.get(id));
    }

    public Page<ServiceProviderView> list(ServiceProviderFilter filter, PageRequest page) {
        return providers.list(filter, page);
    }
}
