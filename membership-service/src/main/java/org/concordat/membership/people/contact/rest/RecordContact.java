package org.concordat.membership.people.contact.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.people.contact.ContactDetails;
import org.concordat.membership.people.contact.Lead;
import org.concordat.membership.people.contact.Person;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new contact. There is no free text for a reason: the history keeps that for ever, and it might name somebody. */
public record RecordContact(
        @NotBlank
        @Size(min = 1, max = 200)
        @Pattern(regexp = Person.ONE_LINE, message = Person.NOT_ONE_LINE)
        @Schema(examples = "A. Person")
        String name,

        @Size(max = 200)
        @Pattern(regexp = Person.ONE_LINE, message = Person.NOT_ONE_LINE)
        @Schema(examples = "Head of customer services")
        String jobTitle,

        @Size(min = 1, max = 254)
        @Email
        @Schema(examples = "a.person@council.example", format = "email", description = "E-mail address")
        String email,

        @Size(max = 50) @Pattern(regexp = Person.PHONE, message = Person.NO_PHONE) @Schema(examples = "+44 1632 960000")
        String phone,

        @Size(max = 50) @Schema(description = "What this person leads, each role once")
        List<@NotNull @Valid Lead> leadRoles,

        @Schema(description = "The first day") LocalDate activeFrom,

        @Schema(description = "The last day; left out while no end is known")
        LocalDate activeUntil,

        LocalDate effectiveOn) {

    ContactDetails details() {
        return new ContactDetails(new Person(name, jobTitle, email, phone), leadRoles, activeFrom, activeUntil);
    }

    EffectiveDate effective() {
        return EffectiveDate.of(effectiveOn);
    }
}
