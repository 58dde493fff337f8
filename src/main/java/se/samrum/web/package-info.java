/**
 * What every page shares: layout's menu and sign, messages, language, security headers and the handler of failures.
 * It owns no rows and enters no room; it may ask the policy what to draw, which hides and never protects.
 */
package se.samrum.web;
