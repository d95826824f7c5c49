package org.concordat.membership.people.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.personaldata.DataSubject;
import org.concordat.platform.personaldata.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of a person who has several. */
@PersonalData
@Schema(name = "LinkedRecord")
public record LinkedRecordView(
        @DataSubject @Schema(description = "The contact") UUID id,

        @Schema(description = "The organisation that the person speaks for there")
        UUID organisation,

        @Schema(nullable = true, description = "Since when nobody knows any more who this was; null while known")
        LocalDate erasedOn) {

    static LinkedRecordView of(Contact contact) {
        return new LinkedRecordView(contact.id(), contact.organisation(), contact.erasedOn());
    }
}
