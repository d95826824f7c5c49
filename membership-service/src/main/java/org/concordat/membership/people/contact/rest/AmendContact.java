package org.concordat.membership.people.contact.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.membership.people.contact.ContactDetails;
import org.concordat.membership.people.contact.Lead;
import org.concordat.membership.people.contact.Person;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON Merge Patch of a contact: what is left out stays, {@code null} removes. A field is {@code null} when left out and
 * empty when it was sent as {@code null}.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NON_PRIVATE)
@Schema(description = "JSON Merge Patch: what is left out stays, null removes")
public final class AmendContact implements AmendRequest<ContactDetails> {

    @Schema(examples = "A. Person")
    Optional<
                    @NotBlank @Size(min = 1, max = 200)
                    @Pattern(regexp = Person.ONE_LINE, message = Person.NOT_ONE_LINE) String>
            name;

    @Schema(nullable = true)
    Optional<@Size(max = 200) @Pattern(regexp = Person.ONE_LINE, message = Person.NOT_ONE_LINE) String> jobTitle;

    @Schema(nullable = true, format = "email", description = "E-mail address")
    Optional<@Size(min = 1, max = 254) @Email String> email;

    @Schema(nullable = true)
    Optional<@Size(max = 50) @Pattern(regexp = Person.PHONE, message = Person.NO_PHONE) String> phone;

    @Schema(nullable = true, maxItems = 50, description = "All that this person leads; replaces what was before")
    Optional<@Size(max = 50) List<@NotNull @Valid Lead>> leadRoles;

    @Schema(nullable = true, description = "The first day")
    Optional<LocalDate> activeFrom;

    @Schema(nullable = true, description = "The last day")
    Optional<LocalDate> activeUntil;

    LocalDate effectiveOn;

    @Override
    public ContactDetails applyTo(ContactDetails present) {
        Person known = present.person() == null ? new Person(null, null, null, null) : present.person();
        return new ContactDetails(
                new Person(
                        MergePatch.merged(name, known.name()),
                        MergePatch.merged(jobTitle, known.jobTitle()),
                        MergePatch.merged(email, known.email()),
                        MergePatch.merged(phone, known.phone())),
                MergePatch.merged(leadRoles, present.leadRoles()),
                MergePatch.merged(activeFrom, present.activeFrom()),
                MergePatch.merged(activeUntil, present.activeUntil()));
    }

    @Override
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** None is kept: it might be about a person. */
    @Override
    public String reason() {
        return null;
    }
}
