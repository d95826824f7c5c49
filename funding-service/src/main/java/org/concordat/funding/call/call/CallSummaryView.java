package org.concordat.funding.call.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call in a list. */
@Schema(name = "CallSummary")
public record CallSummaryView(UUID id, @JsonUnwrapped CallTerms terms, CallStatus status) {}
