package org.concordat.programme.support.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnquiryTest {

    private static final LocalDate ASKED = LocalDate.of(2008, 10, 20);

    private static Enquiry enquiry() {
        return new Enquiry(UUID.randomUUID(), new Question("Payroll", "Who shares one?", null), ASKED, 10);
    }

    private static boolean overdue(Enquiry enquiry, LocalDate today) {
        return EnquiryState.of(enquiry).isOverdue(today);
    }

    @Test
    void isOverdueOnceItsDaysAreOver() {
        assertThat(enquiry().answerDueOn()).isEqualTo(ASKED.plusDays(10));
        assertThat(overdue(enquiry(), ASKED.plusDays(10))).isFalse();
        assertThat(overdue(enquiry(), ASKED.plusDays(11))).isTrue();
    }

    @Test
    void isNotOverdueOnceItIsAnswered() {
        Enquiry enquiry = enquiry();
        enquiry.answer("Two councils do.", ASKED.plusDays(30));
        assertThat(overdue(enquiry, ASKED.plusDays(31))).isFalse();
    }

    @Test
    void isAnsweredFromTheDayItWasAsked() {
        Enquiry enquiry = enquiry();
        assertRefused("answered-before-asked", () -> enquiry.answer("Two councils do.", ASKED.minusDays(1)));
        enquiry.answer("Two councils do.", ASKED);
        assertThat(enquiry.answeredOn()).isEqualTo(ASKED);
    }

    @Test
    void isAnsweredOnce() {
        Enquiry enquiry = enquiry();
        enquiry.answer("Two councils do.", ASKED);
        assertRefused("enquiry-answered", () -> enquiry.answer("Three do.", ASKED));
        assertThat(enquiry.answer()).isEqualTo("Two councils do.");
    }
}
