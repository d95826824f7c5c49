package org.concordat.funding.decision.meeting.rest;

import io.quarkus.qute.TemplateInstance;
import org.concordat.funding.decision.meeting.Minutes;

/** Minutes as XHTML, by the template {@code MinutesPage.html}. Whatever is filled in is text and never markup. */
public record MinutesPage(Minutes minutes) implements TemplateInstance {}
