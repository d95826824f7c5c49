package org.concordat.reporting.page.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What is shown instead of a page, with what to do next. */
@CheckedTemplate(basePath = "page")
record ErrorPage(Frame frame, String message, boolean isFormWrong) implements TemplateInstance {}
