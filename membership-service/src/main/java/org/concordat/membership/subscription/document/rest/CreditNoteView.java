package org.concordat.membership.subscription.document.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.CreditNote;
import org.concordat.platform.change.HasVersion;

/** A credit note as callers see it. It never changes, so that its version is not shown. */
public record CreditNoteView(
        UUID id,
        @JsonUnwrapped CreditNote.Details details,
        @JsonIgnore long version) implements HasVersion {

    static CreditNoteView of(CreditNote note) {
        return new CreditNoteView(note.id(), note.details(), note.version());
    }
}
