package org.concordat.programme.support.hostedservice;

import static org.concordat.programme.support.hostedservice.HostedServiceFact.HOSTED_SERVICE_AMENDED;
import static org.concordat.programme.support.hostedservice.HostedServiceFact.HOSTED_SERVICE_OPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Keeps the services that are run once for all who subscribe. */
@ApplicationScoped
public class HostingServices {

    private final HostedServices services;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    HostingServices(
            HostedServices services, OrganisationRegister organisations, Changes changes, BusinessCalendar calendar) {
        this.services = services;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public HostedServiceView open(ServiceDetails details, EffectiveDate effective) {
        requireHost(details);
        return HostedServiceView.of(
                changes.add(services, new HostedService(details), HOSTED_SERVICE_OPENED, effective));
    }

    @Transactional
    public HostedServiceView amend(Amendment<ServiceDetails> amendment) {
        return HostedServiceView.of(changes.of(services, amendment).record(HOSTED_SERVICE_AMENDED, service -> {
            ServiceDetails amended = amendment.applyTo(service.details());
            requireHost(amended);
            service.amend(amended);
        }));
    }

    private void requireHost(ServiceDetails details) {
        if (details.host() != null) {
            organisations.requireThere(details.host(), calendar.today(), "/host");
        }
    }

    public HostedServiceView get(UUID id) {
        return HostedServiceView.of(services.get(id));
    }

    public Page<HostedServiceView> list(PageRequest page) {
        return services.list(page);
    }
}
