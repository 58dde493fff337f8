/**
 * Who may decide for an agency what a member may not decide alone: a delegate, a principal of a school, a lawyer. The agency's
 * access approver names and ends them, never him- or herself; it is in no room and opens none. That a decision belongs to
 * somebody named follows from the delegation of the committee (KL 2017:725, 6:37-39) and from Lag 2025:170, 7 §.
 */
package se.samrum.delegate;
