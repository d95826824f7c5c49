package org.concordat.membership.pledge.commitment;

import static org.concordat.membership.pledge.commitment.CommitmentFact.COMMITMENT_AMENDED;
import static org.concordat.membership.pledge.commitment.CommitmentFact.COMMITMENT_PUBLISHED;
import static org.concordat.membership.pledge.commitment.CommitmentFact.COMMITMENT_VERSION_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Keeps the commitments and their versions, and says how far they have spread. */
@ApplicationScoped
public class Committing {

    private final Commitments commitments;
    private final Signatures signatures;
    private final OrganisationTypes types;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Committing(
            Commitments commitments,
            Signatures signatures,
            OrganisationTypes types,
            Changes changes,
            BusinessCalendar calendar) {
        this.commitments = commitments;
        this.signatures = signatures;
        this.types = types;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param levels of the first version, which is in force from the day on which this is effective */
    @Transactional
    public CommitmentView create(
            CommitmentDetails details, String document, List<String> levels, EffectiveDate effective) {
        requireNameFree(details, null);
        requireKnownTypes(details);
        Edition first = new Edition(document, calendar.orToday(effective.day()), levels);
        return CommitmentView.of(
                changes.add(commitments, new Commitment(details, first), COMMITMENT_PUBLISHED, effective));
    }

    @Transactional
    public CommitmentView amend(Amendment<CommitmentDetails> amendment) {
        return CommitmentView.of(changes.of(commitments, amendment).record(COMMITMENT_AMENDED, commitment -> {
            CommitmentDetails details = amendment.applyTo(commitment.details());
            requireNameFree(details, commitment.id());
            requireKnownTypes(details);
            commitment.amend(details);
        }));
    }

    /** The versions before, and who signed them, stay readable. */
    @Transactional
    public CommitmentView publish(UUID id, String document, List<String> levels, EffectiveDate effective) {
        Edition next = new Edition(document, calendar.orToday(effective.day()), levels);
        return CommitmentView.of(changes.of(commitments, id)
                .effective(effective)
                .record(COMMITMENT_VERSION_PUBLISHED, commitment -> commitment.publish(next)));
    }

    public CommitmentView get(UUID id) {
        return CommitmentView.of(commitments.get(id));
    }

    public Page<CommitmentView> list(PageRequest request) {
        return commitments.page(request).map(CommitmentView::of);
    }

    /**
     * @param asAt {@code null} for today
     * @param edition {@code null} for the version in force on the day
     */
    public CommitmentCoverageView coverage(UUID id, LocalDate asAt, Integer edition) {
        Commitment commitment = commitments.get(id);
        LocalDate day = calendar.orToday(asAt);
        int asked = edition == null ? commitment.editionOn(day) : edition;
        if (commitment.edition(asked).isEmpty()) {
            throw Refusal.invalid(
                    edition == null ? "asAt" : "version",
                    "No such version was published by %s. The commitment lists its versions with their days."
                            .formatted(day));
        }
        return CommitmentCoverageView.of(commitment, asked, day, signatures.coverage(commitment, asked, day));
    }

    private void requireNameFree(CommitmentDetails details, UUID self) {
        commitments
                .byName(details.name())
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "commitment-exists",
                            "The commitment %s has this name. Publish a version of it, or choose another name."
                                    .formatted(other.id()));
                });
    }

    private void requireKnownTypes(CommitmentDetails details) {
        details.organisationTypes().forEach(type -> types.requireKnown(type, "/organisationTypes"));
    }
}
