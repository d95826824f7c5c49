package org.concordat.membership.pledge.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** That an organisation stands by one version of a commitment, and the levels of compliance it has reached since. */
@Entity
public class Signature extends Aggregate {

    public static final AggregateType<Signature> TYPE =
            AggregateType.published("commitment-signature", "membership.commitments", SignatureState.class);

    private UUID commitment;
    private int edition;
    private UUID organisation;
    private LocalDate signedOn;
    private String evidence;
    private boolean inherited;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "signature_level", joinColumns = @JoinColumn(name = "signature"))
    @OrderColumn(name = "position")
    private List<LevelReached> levels = new ArrayList<>();

    protected Signature() {}

    /** @param evidence what shows it, as text or address; may be {@code null} */
    Signature(Commitment commitment, int edition, Organisation organisation, LocalDate signedOn, String evidence) {
        LocalDate publishedOn = commitment.edition(edition).orElseThrow().publishedOn();
        if (signedOn.isBefore(publishedOn)) {
            throw Refusal.rule(
                    "signed-before-publication",
                    "/signedOn",
                    "Version %d was published on %s. Send a signedOn on or after that day, or name an older version."
                            .formatted(edition, publishedOn));
        }
        if (!commitment.addresses(organisation)) {
            throw Refusal.rule(
                    "organisation-not-addressed",
                    "/organisation",
                    "This commitment does not address organisations of type %s. Amend whom it addresses, or leave it."
                            .formatted(organisation.type()));
        }
        this.commitment = commitment.id();
        this.edition = edition;
        this.organisation = organisation.id();
        this.signedOn = signedOn;
        this.evidence = evidence;
    }

    /** What a successor takes over from a predecessor: the same, to be confirmed by the successor. */
    public Signature inheritedBy(UUID successor) {
        var taken = new Signature();
        taken.commitment = commitment;
        taken.edition = edition;
        taken.organisation = successor;
        taken.signedOn = signedOn;
        taken.evidence = evidence;
        taken.levels.addAll(levels);
        taken.inherited = true;
        return taken;
    }

    /** The successor stands by what it took over. */
    void confirm() {
        if (!inherited) {
            throw Refusal.conflict(
                    "nothing-to-confirm", "This signature was not taken over, or is confirmed already. Leave it.");
        }
        inherited = false;
    }

    /** Levels may rise and fall; each is kept with its day. */
    void reach(LevelReached reached) {
        LocalDate earliest =
                levels.isEmpty() ? signedOn : levels.get(levels.size() - 1).reachedOn();
        if (reached.reachedOn().isBefore(earliest)) {
            throw Refusal.rule(
                    "level-out-of-order",
                    "/reachedOn",
                    "The last that is known is of %s. Send a reachedOn on or after that day.".formatted(earliest));
        }
        levels.add(reached);
    }

    public UUID commitment() {
        return commitment;
    }

    /** The number of the version that was signed. */
    public int edition() {
        return edition;
    }

    public UUID organisation() {
        return organisation;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String evidence() {
        return evidence;
    }

    /** Taken over from a predecessor and not yet confirmed. */
    public boolean isInherited() {
        return inherited;
    }

    /** The first one first. */
    public List<LevelReached> levels() {
        return List.copyOf(levels);
    }

    /** The last one; {@code null} when none is reached. */
    public LevelReached level() {
        return levels.isEmpty() ? null : levels.get(levels.size() - 1);
    }
}
