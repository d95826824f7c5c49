package org.concordat.membership.pledge.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.register.organisationtype.OrganisationTypes;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Keeps the commitments and their versions, and says how far they have spread. */
@ApplicationScoped
public class Committing {

    private final Commitments commitments;
    private final Signatures signatures;
    private final OrganisationTypes types;
    private final Chronicle chronicle;

    Committing(Commitments commitments, Signatures signatures, OrganisationTypes types, Chronicle chronicle) {
        this.commitments = commitments;
        this.signatures = signatures;
        this.types = types;
        this.chronicle = chronicle;
    }

    /** The text of a version as it is sent; published today when no day is said. */
    public record Text(String document, LocalDate publishedOn, List<String> levels) {}

    @Transactional
    public Commitment create(CommitmentDetails details, Text first, Occasion occasion) {
        requireNameFree(details, null);
        requireKnownTypes(details);
        var commitment = new Commitment(details, edition(first, occasion));
        commitments.save(commitment);
        chronicle.created(
                Commitment.TYPE, commitment, "commitment-published", CommitmentState.of(commitment), occasion);
        return commitment;
    }

    @Transactional
    public Commitment amend(UUID id, long seen, UnaryOperator<CommitmentDetails> amendment, Occasion occasion) {
        Commitment commitment = get(id);
        commitment.requireVersion(seen);
        var before = CommitmentState.of(commitment);
        CommitmentDetails details = amendment.apply(commitment.details());
        requireNameFree(details, id);
        requireKnownTypes(details);
        commitment.amend(details);
        return keep(commitment, "commitment-amended", before, occasion);
    }

    /** The versions before, and who signed them, stay readable. */
    @Transactional
    public Commitment publish(UUID id, Text next, Occasion occasion) {
        Commitment commitment = get(id);
        var before = CommitmentState.of(commitment);
        commitment.publish(edition(next, occasion));
        return keep(commitment, "commitment-version-published", before, occasion);
    }

    @Transactional
    public Commitment get(UUID id) {
        return commitments.byId(id).orElseThrow(() -> Refusal.notFound("commitment", id));
    }

    @Transactional
    public Page<Commitment> list(PageRequest request) {
        return commitments.page(request);
    }

    /**
     * @param asAt {@code null} for today
     * @param edition {@code null} for the version in force on the day
     */
    @Transactional
    public Coverage coverage(UUID id, LocalDate asAt, Integer edition) {
        Commitment commitment = get(id);
        LocalDate day = asAt == null ? chronicle.today() : asAt;
        int asked = edition == null ? commitment.editionOn(day) : edition;
        if (commitment.edition(asked).isEmpty()) {
            throw Refusal.invalid(
                    edition == null ? "asAt" : "version",
                    "No such version was published by %s. The commitment lists its versions with their days."
                            .formatted(day));
        }
        return Coverage.of(commitment, asked, day, signatures.coverage(commitment, asked, day));
    }

    private Commitment keep(Commitment commitment, String what, CommitmentState before, Occasion occasion) {
        commitments.save(commitment);
        chronicle.changed(Commitment.TYPE, commitment, what, before, CommitmentState.of(commitment), occasion);
        return commitment;
    }

    private Edition edition(Text text, Occasion occasion) {
        LocalDate day = text.publishedOn() == null ? chronicle.dayOf(occasion) : text.publishedOn();
        return new Edition(text.document(), day, text.levels());
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
        for (String type : details.organisationTypes()) {
            if (types.byCode(type).isEmpty()) {
                throw Refusal.rule(
                        "unknown-organisation-type",
                        "/organisationTypes",
                        "There is no organisation type %s. List the types, or create it first.".formatted(type));
            }
        }
    }
}
