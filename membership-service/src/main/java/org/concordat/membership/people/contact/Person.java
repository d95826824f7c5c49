package org.concordat.membership.people.contact;

import jakarta.persistence.Embeddable;
import org.concordat.platform.personaldata.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that tells who a contact is. It never leaves this service, and erasing somebody is removing it. */
@Embeddable
@PersonalData
public record Person(
        @Schema(maxLength = 200, examples = "A. Person", description = "'Erased contact' once erased")
        String name,

        @Schema(nullable = true, maxLength = 200) String jobTitle,

        @Schema(nullable = true, maxLength = 254) String email,

        @Schema(nullable = true, maxLength = 50) String phone) {

    public static final String ONE_LINE = "[^\\x00-\\x1F\\x7F]*";
    public static final String NOT_ONE_LINE = "is one line";
    public static final String PHONE = "\\+?[0-9(][0-9 ()./x-]*";
    public static final String NO_PHONE = "is written in digits, like +44 1632 960000";

    public Person {
        name = stripped(name);
        jobTitle = stripped(jobTitle);
        email = stripped(email);
        phone = stripped(phone);
    }

    /** Says nothing, so that no log line and no message can hold a person by mistake. */
    @Override
    public String toString() {
        return "Person";
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
