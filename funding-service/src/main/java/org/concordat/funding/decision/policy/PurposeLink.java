package org.concordat.funding.decision.policy;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.concordat.funding.application.application.ApplicationId;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** That an officer has found two applications to be for one purpose although they share no priority. */
@Entity
public class PurposeLink extends Aggregate {

    public static final AggregateType<PurposeLink> TYPE = AggregateType.internal("purpose-link", PurposeLinkView::of);

    private UUID lowerApplication;
    private UUID higherApplication;
    private String reason;
    private String removedBecause;

    protected PurposeLink() {}

    public PurposeLink(ApplicationId one, ApplicationId other, String reason) {
        if (one.equals(other)) {
            throw Refusal.rule(
                    "linked-with-itself", "/other", "An application is linked with another one. Send two ids.");
        }
        boolean inOrder = one.value().compareTo(other.value()) < 0;
        this.lowerApplication = (inOrder ? one : other).value();
        this.higherApplication = (inOrder ? other : one).value();
        this.reason = reason;
    }

    /** It was a mistake, or no longer holds; it stays in the history. */
    void remove(String because) {
        if (removedBecause != null) {
            throw Refusal.conflict("link-removed", "This link was removed before. There is nothing to do.");
        }
        removedBecause = because;
    }

    public UUID lowerApplication() {
        return lowerApplication;
    }

    public UUID higherApplication() {
        return higherApplication;
    }

    public String reason() {
        return reason;
    }

    /** {@code null} while it holds. */
    public String removedBecause() {
        return removedBecause;
    }
}
