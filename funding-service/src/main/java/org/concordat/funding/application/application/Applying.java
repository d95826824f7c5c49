package org.concordat.funding.application.application;

import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_SUBMITTED;
import static org.concordat.funding.application.application.ApplicationFact.APPLICATION_WITHDRAWN;
import static org.concordat.funding.application.application.ApplicationFact.DRAFT_AMENDED;
import static org.concordat.funding.application.application.ApplicationFact.DRAFT_STARTED;
import static org.concordat.funding.application.application.ApplicationFact.DRAFT_WITHDRAWN;
import static org.concordat.funding.application.application.ApplicationFact.MEMBER_AGREED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.UUID;
import org.concordat.funding.call.call.CallId;
import org.concordat.funding.call.call.CallStatus;
import org.concordat.funding.call.call.Calls;
import org.concordat.funding.call.call.Candidate;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.funding.register.organisation.OrganisationOnDay;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Lets organisations draft, submit and withdraw what they ask of a call. */
@ApplicationScoped
public class Applying {

    private final Applications applications;
    private final Calls calls;
    private final Organisations organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Applying(
            Applications applications,
            Calls calls,
            Organisations organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.applications = applications;
        this.calls = calls;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @throws Refusal 404 when there is none, or the viewer may not know of it */
    public Application get(UUID id, Viewer viewer) {
        return applications.byId(id).filter(viewer::sees).orElseThrow(() -> Refusal.notFound("application", id));
    }

    public Page<ApplicationSummaryView> list(ApplicationFilter filter, Viewer viewer, PageRequest request) {
        return applications.page(filter, viewer, request);
    }

    /**
     * Begins a draft.
     *
     * @param resubmits the rejected application that it asks for again; {@code null} for none
     */
    @Transactional
    public Application start(
            CallId call,
            OrganisationId applicant,
            ApplicationDetails details,
            ApplicationId resubmits,
            EffectiveDate effective) {
        requirePublished(call);
        requireKnown(details);
        var draft = new Application(call.value(), applicant, details);
        if (resubmits != null) {
            draft.resubmit(ownRejected(resubmits, applicant));
        }
        return changes.add(applications, draft, DRAFT_STARTED, effective);
    }

    /** @param organisation whose people amend it, as the applicant, the lead or a member */
    @Transactional
    public Application amend(Amendment<ApplicationDetails> amendment, OrganisationId organisation) {
        return changes.of(applications, amendment)
                .where(application -> application.isParty(organisation.value()))
                .record(DRAFT_AMENDED, application -> {
                    ApplicationDetails amended = amendment.applyTo(application.asSent());
                    requireKnown(amended);
                    application.amend(amended);
                });
    }

    @Transactional
    public Application agree(ApplicationId id, OrganisationId member, EffectiveDate effective) {
        LocalDate day = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        return own(id, member, effective).record(MEMBER_AGREED, application -> application.agree(member.value(), day));
    }

    /** The instant that counts is the one of this call, by the service's clock. */
    @Transactional
    public Application submit(ApplicationId id, OrganisationId organisation, EffectiveDate effective) {
        Instant received = calendar.now().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = calendar.dayOf(received);
        return own(id, organisation, effective).record(APPLICATION_SUBMITTED, application -> {
            requireLed(application, organisation);
            requirePartiesActive(application, today);
            application.submit(calls.get(application.call()), candidate(application, today), received, today);
        });
    }

    /** Open to the applicant, or the lead, until the application is decided. */
    @Transactional
    public Application withdraw(ApplicationId id, OrganisationId organisation, EffectiveDate effective) {
        LocalDate today = calendar.today();
        return own(id, organisation, effective)
                .recordWith(
                        Application.TYPE,
                        application -> {
                            requireLed(application, organisation);
                            application.withdraw(effective.reason(), today);
                            return null;
                        },
                        after -> after.isSubmitted() ? APPLICATION_WITHDRAWN : DRAFT_WITHDRAWN)
                .aggregate();
    }

    private Changes.Change<Application> own(ApplicationId id, OrganisationId organisation, EffectiveDate effective) {
        return changes.of(applications, id.value())
                .effective(effective)
                .where(application -> application.isParty(organisation.value()));
    }

    private void requirePublished(CallId call) {
        calls.byId(call.value())
                .filter(each -> each.status() != CallStatus.DRAFT)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-call", "/call", "There is no call %s. List the calls.".formatted(call.value())));
    }

    private Application ownRejected(ApplicationId rejected, OrganisationId applicant) {
        return applications
                .byId(rejected.value())
                .filter(application -> application.isParty(applicant.value()))
                .orElseThrow(() -> Refusal.rule(
                        "unknown-application",
                        "/resubmits",
                        "Your organisation has no application %s. List your applications."
                                .formatted(rejected.value())));
    }

    private void requireKnown(ApplicationDetails details) {
        var named = new HashSet<UUID>();
        details.beneficiaries().forEach(each -> named.add(each.organisation()));
        if (details.partnership() != null) {
            details.partnership().members().forEach(each -> named.add(each.organisation()));
        }
        named.removeAll(organisations.names(named).keySet());
        if (!named.isEmpty()) {
            throw Refusal.rule(
                    "unknown-organisation",
                    "There is no organisation %s in the partnership's register. Check the ids."
                            .formatted(named.iterator().next()));
        }
    }

    /** Only who applies, or leads, hands in and withdraws; members agree. */
    private static void requireLed(Application application, OrganisationId organisation) {
        if (!application.applicant().equals(organisation.value())) {
            throw Refusal.forbidden("Your organisation is a member of the partnership. Ask its lead to do this.");
        }
    }

    /** "Refused: an applicant dissolved before submission": funding.md, At the boundaries. */
    private void requirePartiesActive(Application application, LocalDate today) {
        for (UUID party : application.parties()) {
            if (!onDay(party, today).active()) {
                throw Refusal.rule(
                        "applicant-dissolved",
                        "The organisation %s is not there on %s. Its successor may apply.".formatted(party, today));
            }
        }
    }

    private Candidate candidate(Application application, LocalDate today) {
        OrganisationOnDay applicant = onDay(application.applicant(), today);
        Partnership partnership = application.partnership();
        return partnership == null
                ? new Candidate(applicant.id(), applicant.type(), applicant.subRegion(), null)
                : new Candidate(applicant.id(), applicant.type(), partnership.subRegion(), partnership.name());
    }

    private OrganisationOnDay onDay(UUID organisation, LocalDate day) {
        return organisations
                .onDay(organisation, day)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-organisation",
                        "The partnership's register does not know the organisation %s yet. Ask its officers."
                                .formatted(organisation)));
    }
}
