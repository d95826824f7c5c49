package org.concordat.local;

/** What to try with a stack that has just started; every line can be pasted into a shell. */
final class Guide {
    private Guide() {}

    static String to(StackAddresses stack) {
        return """

                The partnership is up. Read and try its interfaces in a browser:
                  %1$s/membership/swagger-ui
                  %2$s/funding/swagger-ui
                  %3$s/programme/swagger-ui
                  %4$s/reporting/swagger-ui

                A token, good for an hour (roles: partnership-admin, membership-officer, finance-officer,
                programme-officer, assessor, board-member, auditor; organisation-user also needs -d organisation_id=...):
                  TOKEN=$(curl -s %5$s/token -d grant_type=client_credentials -d client_id=me -d client_secret=any \\
                    -d role=partnership-admin | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')

                And with it:
                  curl -s -H "Authorization: Bearer $TOKEN" '%1$s/membership/v1/organisations?limit=3'
                  curl -s -H "Authorization: Bearer $TOKEN" '%3$s/programme/v1/programmes'
                  curl -s -H "Authorization: Bearer $TOKEN" '%4$s/reporting/v1/reports/reconciliation?financialYear=2008-09'

                Ctrl-C stops everything.""".formatted(
                        stack.membership(), stack.funding(), stack.programme(), stack.reporting(), stack.issuerUrl());
    }
}
