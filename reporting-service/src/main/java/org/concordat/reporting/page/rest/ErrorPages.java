package org.concordat.reporting.page.rest;

import org.concordat.platform.problem.Problem;

/** Says what went wrong on a page in words for people, and what they can do. */
final class ErrorPages {

    private ErrorPages() {}

    static ErrorPage of(Problem problem, Frame frame) {
        return new ErrorPage(frame, adviceOf(problem), problem.errors().stream().anyMatch(error -> frame.form()
                .has(error.pointer())));
    }

    static String titleOf(Problem problem) {
        return switch (problem.status()) {
            case 400 -> "There is a problem with what was entered";
            case 401 -> "You could not be signed in";
            case 403 -> "You may not see this page";
            case 404 -> "Page not found";
            case 410 -> "It was withdrawn";
            case 503 -> "The page is not available just now";
            default -> problem.status() < 500 ? "The page cannot be shown" : "Something went wrong";
        };
    }

    private static String adviceOf(Problem problem) {
        return switch (problem.status()) {
            case 400 -> "Correct it and try again.";
            case 401 -> "Try to sign in again. If it fails again, ask whoever looks after your account.";
            case 403 -> "Your account does not have the right to see it. Ask the partnership's office if you need it.";
            case 404 -> "Check the address, or go on from the first page. You may also have no right to see it.";
            case 410 -> "Its page among the published reports says why.";
            // a rule says itself what to do
            case 422 -> problem.detail();
            case 503 -> "Try again in a few minutes.";
            default ->
                problem.traceId() == null
                        ? "Try again. If it stays, tell the partnership's office."
                        : "Try again. If it stays, tell the partnership's office this number: " + problem.traceId();
        };
    }
}
