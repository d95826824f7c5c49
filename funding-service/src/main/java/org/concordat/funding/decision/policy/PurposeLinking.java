package org.concordat.funding.decision.policy;

import static org.concordat.funding.decision.policy.PurposeLinkFact.APPLICATIONS_LINKED;
import static org.concordat.funding.decision.policy.PurposeLinkFact.LINK_REMOVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationId;
import org.concordat.funding.application.application.Applications;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Links applications that are for one purpose although they share no priority, so that their amounts are added up. */
@ApplicationScoped
public class PurposeLinking {

    private final PurposeLinks links;
    private final Applications applications;
    private final Changes changes;

    PurposeLinking(PurposeLinks links, Applications applications, Changes changes) {
        this.links = links;
        this.applications = applications;
        this.changes = changes;
    }

    @Transactional
    public PurposeLinkView link(ApplicationId one, ApplicationId other, String reason) {
        requireSubmitted(one, "/application");
        requireSubmitted(other, "/other");
        if (links.linkedWith(one.value()).contains(other.value())) {
            throw Refusal.conflict(
                    "linked-already", "The two applications are linked already. There is nothing to do.");
        }
        var link = new PurposeLink(one, other, reason);
        return PurposeLinkView.of(changes.add(links, link, APPLICATIONS_LINKED, new EffectiveDate(null, reason)));
    }

    /** @param effective with the reason */
    @Transactional
    public PurposeLinkView remove(UUID id, EffectiveDate effective) {
        return PurposeLinkView.of(changes.of(links, id)
                .effective(effective)
                .record(LINK_REMOVED, link -> link.remove(effective.reason())));
    }

    private void requireSubmitted(ApplicationId id, String pointer) {
        if (applications.byId(id.value()).filter(Application::isSubmitted).isEmpty()) {
            throw Refusal.rule(
                    "unknown-application",
                    pointer,
                    "There is no submitted application %s. Check the id.".formatted(id.value()));
        }
    }

    public PurposeLinkView get(UUID id) {
        return links.byId(id).map(PurposeLinkView::of).orElseThrow(() -> Refusal.notFound("purpose link", id));
    }

    /** @param application only its links; {@code null} for all */
    public Page<PurposeLinkView> list(UUID application, PageRequest request) {
        return links.page(application, request);
    }
}
