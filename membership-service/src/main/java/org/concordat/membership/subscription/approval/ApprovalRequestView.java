package org.concordat.membership.subscription.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;

/** A request for another person's approval, at one of its versions. */
public record ApprovalRequestView(
        UUID id, @JsonUnwrapped Asked asked, @JsonUnwrapped Decision decision, long version) implements HasVersion {

    ApprovalRequestView(ApprovalRequest request) {
        this(request.id(), request.asked(), request.decision(), request.version());
    }
}
