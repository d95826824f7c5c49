package org.concordat.membership.pledge.sharingagreement;

import static org.concordat.membership.pledge.sharingagreement.SharingAgreementFact.SHARING_AGREEMENT_AMENDED;
import static org.concordat.membership.pledge.sharingagreement.SharingAgreementFact.SHARING_AGREEMENT_CONCLUDED;
import static org.concordat.membership.pledge.sharingagreement.SharingAgreementFact.SHARING_AGREEMENT_ENDED;
import static org.concordat.membership.pledge.sharingagreement.SharingAgreementFact.SHARING_AGREEMENT_REVIEWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.membership.pledge.commitment.Commitment;
import org.concordat.membership.pledge.commitment.Commitments;
import org.concordat.membership.pledge.commitment.Signature;
import org.concordat.membership.pledge.commitment.Signatures;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Concludes sharing agreements, has them reviewed and ends them. */
@ApplicationScoped
public class Sharing {

    private final SharingAgreements agreements;
    private final Commitments commitments;
    private final Signatures signatures;
    private final Organisations organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Sharing(
            SharingAgreements agreements,
            Commitments commitments,
            Signatures signatures,
            Organisations organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.signatures = signatures;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public AgreementView conclude(AgreementDetails details, EffectiveDate effective) {
        requireSigned(details);
        return AgreementView.of(
                changes.add(agreements, new SharingAgreement(details), SHARING_AGREEMENT_CONCLUDED, effective));
    }

    @Transactional
    public AgreementView amend(Amendment<AgreementDetails> amendment) {
        return AgreementView.of(changes.of(agreements, amendment).record(SHARING_AGREEMENT_AMENDED, agreement -> {
            AgreementDetails details = amendment.applyTo(agreement.details());
            requireSigned(details);
            agreement.amend(details);
        }));
    }

    /** The parties have looked at it, on the day on which this is effective, and go on. */
    @Transactional
    public AgreementView review(UUID id, LocalDate nextReviewOn, EffectiveDate effective) {
        LocalDate day = calendar.orToday(effective.day());
        return AgreementView.of(changes.of(agreements, id)
                .effective(effective)
                .record(SHARING_AGREEMENT_REVIEWED, agreement -> agreement.review(day, nextReviewOn)));
    }

    @Transactional
    public AgreementView end(UUID id, EffectiveDate effective) {
        LocalDate day = calendar.orToday(effective.day());
        return AgreementView.of(changes.of(agreements, id)
                .effective(effective)
                .record(SHARING_AGREEMENT_ENDED, agreement -> agreement.end(day)));
    }

    /** @param boundary the only organisation whose agreements the caller may see; {@code null} for all */
    public AgreementView get(SharingAgreementId id, UUID boundary) {
        return agreements
                .byId(id.value())
                .filter(agreement -> boundary == null || agreement.isBetween(boundary))
                .map(AgreementView::of)
                .orElseThrow(() -> Refusal.notFound("sharing agreement", id.value()));
    }

    public Page<AgreementView> list(SharingAgreements.Filter filter, PageRequest request) {
        return agreements.page(filter, request).map(AgreementView::of);
    }

    private void requireSigned(AgreementDetails details) {
        Commitment protocol = commitments
                .byId(details.commitment())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-commitment",
                        "/commitment",
                        "There is no commitment %s. Create the protocol first.".formatted(details.commitment())));
        Map<UUID, String> parties = new LinkedHashMap<>();
        for (UUID party : details.parties()) {
            parties.put(party, organisations.requireKnown(party, "/parties").name());
        }
        Set<UUID> signatories = signatures.by(details.parties()).stream()
                .filter(signature -> signature.commitment().equals(protocol.id()))
                .map(Signature::organisation)
                .collect(Collectors.toSet());
        SignatoriesOnly.require(parties, signatories, protocol.name());
    }
}
